//! The cells of a row: each value as the text that stands in a table.

use crate::report::{Fields, Value};

/// The cells of a row: for each column the value of that name.
#[inline(never)]
pub fn cells(columns: &[&str], fields: &Fields, derived: &Fields) -> Vec<String> {
    let cell = |column: &&str| {
        let mut cell = String::new();
        if let Some((_, value)) = fields.iter().chain(derived).find(|(name, _)| name == column) {
            write(value, &mut cell);
        }
        cell
    };
    columns.iter().map(cell).collect()
}

/// Writes a value into a cell, several separated by semicolons.
fn write(value: &Value, cell: &mut String) {
    match value {
        Value::Flag(flag) => cell.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => cell.push_str(&number.to_string()),
        Value::Text(text) | Value::Decimal(text) => cell.push_str(text),
        Value::Made(text) => cell.push_str(text),
        Value::List(values) => {
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    cell.push(';');
                }
                write(value, cell);
            }
        }
        // A record within a record has columns of its own, which are derived.
        Value::Absent | Value::Object(_) => {}
    }
}

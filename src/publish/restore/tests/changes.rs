//! Files that were changed: the first difference is found in the right place.

use super::*;

#[test]
fn white_space_inside_of_a_part_is_a_change() {
    let file = export(LAW);
    let case = |from: &str, to: &str, at: Difference| {
        assert!(file.contains(from), "{from}");
        changed(&file.replacen(from, to, 1), at);
    };
    let first = Difference::Record(Answer::all(&open(LAW))[0].records[0]);
    case("\"total\": 68", "\"total\": 6 8", field("total"));
    case("\"total\": 68", "\"total\": 6\n8", field("total"));
    case("\"kind\": \"", "\"ki nd\": \"", first.clone());
    case("\"figures\": []", "\"figures\": [\u{c}]", first);
}

#[test]
fn a_change_is_found_where_it_is() {
    let file = export(LAW);
    let ids: Vec<_> = Answer::all(&open(LAW))[0].records.clone();
    assert!(ids.len() > 2);
    let case = |from: &str, to: &str, at: Difference| {
        let spoilt = file.replacen(from, to, 1);
        assert_ne!(spoilt, file, "{from}");
        changed(&spoilt, at);
    };
    case("Violence against women", "Violence against men", field("title"));
    case("in Legislation", "in Policies", field("selection"));
    case("\"total\": 68", "\"total\": 69", field("total"));
    case("theme=legislation", "theme=policies", field("selection"));
    case("\"record_type\": \"measures\"", "\"record_type\": \"states\"", field("record_type"));
    let slug = |place: usize| ["\"measure\": \"", ids[place].slug(), "\""].concat();
    case(&slug(0), "\"measure\": \"1-1\"", Difference::Record(ids[0]));
    case(&slug(2), "\"measure\": \"1-1\"", Difference::Record(ids[2]));
    case("\n  ]\n}", ",\n    {}\n  ]\n}", Difference::End);
    changed(&[&file, "{}"].concat(), Difference::End);

    let cut = |from: usize, to: Option<usize>| {
        let starts: Vec<_> = file.match_indices("\n    {").map(|(at, _)| at).collect();
        let end = to.map_or_else(|| file.find("\n  ]").unwrap(), |to| starts[to]);
        [&file[..starts[from]], &file[end..]].concat()
    };
    changed(&cut(0, Some(1)), Difference::Record(ids[0]));
    changed(&cut(1, Some(2)), Difference::Record(ids[1]));
    let last = ids.len() - 1;
    changed(&cut(last, None).replace("    },\n  ]", "    }\n  ]"), Difference::Record(ids[last]));
    let half = file.floor_char_boundary(file.len() / 2);
    let torn = read(&file[..half]);
    assert!(matches!(torn, Err(NotRestored::Changed { difference: Difference::BrokenOff(Some(_)), .. })), "{torn:?}");
    changed(file.trim_end().strip_suffix('}').unwrap(), Difference::BrokenOff(None));
    changed(&file[..file.rfind(']').unwrap()], Difference::BrokenOff(None));
}

//! Native measurements: building the indexes and searching them, with four numbers of records.

#![allow(missing_docs, reason = "criterion's macros write functions without")]

use std::hint::black_box;

use benches::{
    engine::{self, Column},
    synthetic::Generator,
};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

const SIZES: [usize; 4] = [52, 5_200, 52_000, 250_000];

struct Made {
    columns: [Column; 5],
    texts: Vec<String>,
}

fn made(size: usize) -> Made {
    let mut columns: [Column; 5] = Default::default();
    let mut texts = Vec::new();
    for record in Generator::default().take(size) {
        for (column, values) in columns.iter_mut().zip(&record.values) {
            column.values.extend(values);
            column.ends.push(u32::try_from(column.values.len()).unwrap_or(u32::MAX));
        }
        texts.push(record.text);
    }
    Made { columns, texts }
}

fn engine_at(criterion: &mut Criterion) {
    for size in SIZES {
        let Made { columns, texts } = made(size);
        let mut group = criterion.benchmark_group("build");
        group.throughput(Throughput::Elements(size as u64)).sample_size(10);
        group.bench_function(BenchmarkId::new("facets", size), |bench| bench.iter(|| engine::facets(size, &columns)));
        group.bench_function(BenchmarkId::new("text", size), |bench| {
            bench.iter(|| engine::texts(texts.iter().map(String::as_str)));
        });
        group.finish();

        let facets = engine::facets(size, &columns);
        let texts = engine::texts(texts.iter().map(String::as_str));
        let mut group = criterion.benchmark_group("ask");
        group.throughput(Throughput::Elements(size as u64)).sample_size(20);
        let questions: [(&str, [&[u16]; 5], &str); 6] = [
            ("nothing", [&[]; 5], ""),
            ("two facets", [&[1], &[], &[2, 5], &[], &[]], ""),
            ("half of all", [&[0, 1], &[], &[], &[], &[]], ""),
            ("five facets", [&[1, 2], &[0, 1, 2, 3], &[2, 5, 7], &[0, 1, 2, 3, 4, 5], &[1, 2, 3]], ""),
            ("a word and two facets", [&[1], &[], &[2, 5], &[], &[]], "dibofan"),
            ("a keystroke", [&[]; 5], "b"),
        ];
        for (name, wanted, text) in questions {
            let choices = engine::choices(wanted);
            group.bench_function(BenchmarkId::new(name, size), |bench| {
                bench.iter(|| engine::ask(&facets, Some(&texts), black_box(&choices), black_box(text)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, engine_at);
criterion_main!(benches);

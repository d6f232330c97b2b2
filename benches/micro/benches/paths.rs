//! Times the main paths: `cargo bench -p regline-micro [-- NAME]`.

use criterion::{Criterion, criterion_group, criterion_main};

fn paths(criterion: &mut Criterion) {
    for (name, prepare) in regline_micro::PATHS {
        criterion.bench_function(name, |bencher| {
            let mut walk = prepare();
            bencher.iter(&mut walk);
        });
    }
}

criterion_group!(benches, paths);
criterion_main!(benches);

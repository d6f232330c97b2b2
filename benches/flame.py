#!/usr/bin/env python3
"""Where the time goes: a flame graph of a program that registers accounts, as one SVG to open in a browser.

    flame.py --library DIR [--accounts N] [--out FILE]

DIR holds a liblinphone.so with names (cargo build --profile profiling --lib). The program is benches/peers/linphone.c with our
registrar; perf takes the samples (needs the rights to, kernel.perf_event_paranoid). Width is time, a box stands on its caller.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import tempfile
from xml.sax.saxutils import escape, quoteattr

from servers import ROOT, Own

HERE = pathlib.Path(__file__).resolve().parent
WIDTH, ROW, LEAST = 1200, 17, 0.6


def record(library, accounts):
    with tempfile.TemporaryDirectory(prefix='regline-flame-') as directory:
        place = pathlib.Path(directory)
        (place / 'liblinphone.so.10').symlink_to((library / 'liblinphone.so').resolve())
        subprocess.run(['cc', '-O2', '-o', place / 'registrar', HERE / 'peers/registrar.c'], check=True)
        subprocess.run(['cc', '-O2', '-g', '-Wno-deprecated-declarations', f'-I{ROOT}/include', '-o', place / 'client',
                        HERE / 'peers/linphone.c', f'-L{library}', '-llinphone', f'-Wl,-rpath,{directory}'], check=True)
        server = Own(place)
        subprocess.run(['perf', 'record', '-q', '-F', '1999', '-e', 'cpu-clock', '--call-graph', 'dwarf,8192', '-o', place / 'data',
                        place / 'client', str(accounts), str(server.port), '60'], check=True, stdout=subprocess.DEVNULL)
        server.close()
        command = ['perf', 'script', '--no-inline', '-F', 'ip,sym', '-i', place / 'data']
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def fold(samples):
    """Callers first; how often each stack was seen."""
    stacks = collections.Counter()
    for sample in samples.split('\n\n'):
        frames = [line.split(maxsplit=1)[1] for line in sample.splitlines() if len(line.split(maxsplit=1)) == 2]
        names = [short(name) for name in reversed(frames)]
        if 'main' in names:
            stacks[tuple(names[names.index('main'):])] += 1
    return stacks


def short(name):
    name = re.sub(r'\+0x[0-9a-f]+$', '', name)
    name = re.sub(r'<impl [^>]*>::', '', name)
    name = re.sub(r'<([\w:]+)(?:<.*?>)? as [^>]*>', r'\1', name)
    return re.sub(r'\b(?:linphone|core|alloc|std)::(?=\w+::)', '', name)


def boxes(stacks, depth=0, left=0.0):
    """(depth, left, width in samples, name) of every box."""
    groups = collections.defaultdict(collections.Counter)
    for stack, count in stacks.items():
        if stack:
            groups[stack[0]][stack[1:]] += count
    for name, rest in sorted(groups.items()):
        width = sum(rest.values())
        yield depth, left, width, name
        yield from boxes(rest, depth + 1, left)
        left += width


def colour(name):
    layers = {'ffi': '#f6ad55', 'linphone_': '#f6ad55', 'engine': '#68d391', 'sip': '#63b3ed', 'net': '#b794f4', 'driver': '#fbd38d',
              'states': '#fbd38d', 'credentials': '#fbd38d', 'account': '#fbd38d'}
    found = [shade for word, shade in layers.items() if word in name]
    return found[0] if found else '#e2e8f0'


def draw(stacks):
    total = sum(stacks.values())
    # Everything below main: the column of main itself says nothing.
    drawn = [box for box in boxes(stacks) if box[2] / total * WIDTH >= LEAST]
    height = (max(depth for depth, *_ in drawn) + 3) * ROW
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="monospace" font-size="11">',
           f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
           '<text x="6" y="14">Orange: the C API. Yellow: core. Green: engine. Blue: grammar. Violet: sockets. Grey: libraries and the '
           'kernel. Hold the pointer over a box for its share.</text>']
    for depth, left, width, name in drawn:
        x, w, y = left / total * WIDTH, width / total * WIDTH, height - (depth + 1) * ROW
        label = escape(name[:int(w / 6.7)]) if w > 24 else ''
        out.append(f'<g><title>{escape(name)}: {width / total:.1%}</title><rect x="{x:.1f}" y="{y}" width="{w:.1f}" height="{ROW - 1}" '
                   f'fill={quoteattr(colour(name))}/><text x="{x + 3:.1f}" y="{y + 12}">{label}</text></g>')
    return '\n'.join([*out, '</svg>', ''])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--library', type=pathlib.Path, required=True)
    parser.add_argument('--accounts', type=int, default=50_000)
    parser.add_argument('--out', type=pathlib.Path, default=ROOT / 'docs/flame.svg')
    options = parser.parse_args()
    options.out.write_text(draw(fold(record(options.library, options.accounts))))


if __name__ == '__main__':
    main()

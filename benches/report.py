#!/usr/bin/env python3
"""Makes docs/performance.md and its pictures from docs/performance.json, which run.py writes."""

import json
import pathlib
import statistics
import sys

import svg

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCS = ROOT / 'docs'
NOTES = pathlib.Path(__file__).resolve().parent / 'notes.md'
# Why the targets that are not met are not.
WHY = pathlib.Path(__file__).resolve().parent / 'why.md'
ORDER = ['bare loop', 'regline', 'libre', 'sofia-sip', 'liblinphone']


class Runs:
    """The figures of all runs, by server, program and number of accounts."""

    def __init__(self, data):
        self.all = [run for run in data['runs'] if 'died' not in run and 'died' not in run['loop']]

    def of(self, server, program, size):
        if program == 'bare loop':
            runs = [run['loop'] for run in self.all if (run['server'], run['size']) == (server, size)]
            return [{**run, 'program': 'bare loop', 'loop': run} for run in runs]
        return [run for run in self.all if (run['server'], run['program'], run['size']) == (server, program, size)]

    def servers(self):
        return [name for name in ('Kamailio', 'registrar') if any(run['server'] == name for run in self.all)]

    def programs(self):
        known = {run['program'] for run in self.all} | {'bare loop'}
        return [name for name in ORDER if name in known]

    def sizes(self, server):
        return sorted({run['size'] for run in self.all if run['server'] == server})

    def median(self, server, program, size, what):
        values = [value for run in self.of(server, program, size) if (value := what(run)) is not None]
        return statistics.median(values) if values else None

    def spread(self, server, program, size, what):
        values = [value for run in self.of(server, program, size) if (value := what(run)) is not None]
        return (statistics.median(values), min(values), max(values)) if values else None


def registration(run):
    """CPU of one full registration in microseconds; of those who got there."""
    return 1e6 * run['register_cpu'] / run['registered'] if run['registered'] else None


def refresh(run):
    return 1e6 * run['refresh_cpu'] / run['refreshed'] if run['refreshed'] else None


def ratio(run):
    return registration(run) / registration(run['loop']) if registration(run) and registration(run['loop']) else None


def refresh_ratio(run):
    """A refresh against a full registration of the bare loop."""
    return refresh(run) / registration(run['loop']) if refresh(run) and registration(run['loop']) else None


def memory(run):
    """kB for each account that is registered; the first hundreds are mostly what everybody has once."""
    return (run['rss_end'] - run['rss_ready']) / run['size'] if run.get('size', 0) >= 1000 and run['rss_ready'] else None


def slope(runs, program):
    """kB for each account between 10 000 and 100 000, or as near to that as there are figures."""
    server = 'registrar'
    ends = [(size, runs.median(server, program, size, lambda run: run['rss_end'])) for size in runs.sizes(server)]
    ends = [(size, rss) for size, rss in ends if rss and size >= 100]
    if len(ends) < 2:
        return None
    (few, little), (many, much) = ends[-2:]
    return (much - little) / (many - few)


def again(run):
    needed = 2 * run['registered'] + run['refreshed']
    return max(run['requests'] - needed, 0)


def table(runs, server):
    lines = ['| accounts | program | CPU per registration | ÷ bare loop (spread) | CPU per refresh | wall | registered | failures | '
             'requests more than needed | resident |', '|---:|---|---:|---|---:|---:|---:|---:|---:|---:|']
    for size in runs.sizes(server):
        for program in runs.programs():
            if not runs.of(server, program, size):
                continue
            figure = lambda what, program=program, size=size: runs.median(server, program, size, what)
            spread = runs.spread(server, program, size, ratio)
            shown = '1' if program == 'bare loop' else f'{spread[0]:.2f} ({spread[1]:.2f}–{spread[2]:.2f})' if spread else '–'
            lines.append(' | '.join([
                f'| {svg.number(size)}', program, micros(figure(registration)), shown, micros(figure(refresh)),
                f'{figure(lambda run: run["register_wall"]):.3f} s', svg.number(figure(lambda run: run['registered'])),
                svg.number(figure(lambda run: run['failed'])), svg.number(figure(again)),
                f'{figure(lambda run: run["rss_end"]) / 1024:.1f} MB |']))
    return '\n'.join(lines)


def micros(value):
    return '–' if value is None else f'{value:.1f} µs' if value < 100 else f'{value:.0f} µs'


def targets(runs, data):
    """(target, wanted, measured, met) for each."""
    us = 'regline'
    rows = []

    def row(name, wanted, value, shown):
        rows.append((name, wanted, '–' if value is None else shown.format(value),
                     'not measured' if value is None else 'yes' if value <= wanted_number(wanted) else 'no'))

    for server in runs.servers():
        for size in runs.sizes(server):
            if size in (1_000, 100_000):
                place = f'{svg.number(size)} accounts, {server}'
                row(f'CPU of a registration ÷ bare loop, {place}', '≤ 1.0', runs.median(server, us, size, ratio), '{:.2f}')
                row(f'CPU of a refresh ÷ registration of the bare loop, {place}', '≤ 0.6',
                    runs.median(server, us, size, refresh_ratio), '{:.2f}')
    row('memory of a registered account, kB', '≤ 1.5', slope(runs, us), '{:.2f}')
    one = lambda what: runs.median('registrar', us, runs.sizes('registrar')[0], what)
    row('core creation, ms', '≤ 1', one(lambda run: run['create_ms']), '{:.2f}')
    row('resident after creation, MB', '≤ 5', one(lambda run: run['rss_ready'] / 1024), '{:.1f}')
    largest = runs.sizes('registrar')[-1]
    most = lambda what: runs.median('registrar', us, largest, what)
    row(f'iterate with {svg.number(largest)} idle accounts, µs', '≤ 2', most(lambda run: run['idle_us']), '{:.2f}')
    row(f'adding the last of {svg.number(largest)} ÷ adding the first', '≤ 1.5',
        most(lambda run: run['add_last_us'] / run['add_first_us'] if run['add_first_us'] > 0 else None), '{:.2f}')
    few = [size for size in runs.sizes('registrar') if size >= 100][:1]
    for figure, name in (('find_us', 'find_auth_info'), ('challenge_us', "credentials for an account's challenge"),
                         ('idkey_us', 'get_proxy_config_by_idkey')):
        base = few and runs.median('registrar', us, few[0], lambda run: run.get(figure))
        row(f'{name} among {svg.number(largest)} ÷ among {svg.number(few[0]) if few else "–"}', '≤ 3',
            most(lambda run: run.get(figure) and run[figure] / base) if base else None, '{:.2f}')
    ours = runs.median('Kamailio', us, 10_000, lambda run: run['register_wall'])
    best = best_of_sipp(data)
    row('wall time of 10 000 at one Kamailio worker ÷ that of sipp with the best window', '≤ 1.05',
        ours / best['wall'] if ours and best else None, '{:.2f}')
    row('failures of ours in all runs', '≤ 0', sum(run['failed'] for run in runs.all if run['program'] == us), '{}')
    return rows


def best_of_sipp(data):
    """The window of sipp that was fastest of those that lost next to nothing."""
    clean = [run for run in data.get('sipp', []) if run['again'] <= 10_000 // 100]
    return min(clean, key=lambda run: run['wall'], default=None)


def wanted_number(wanted):
    return float(wanted.removeprefix('≤ '))


def tables(data):
    runs = Runs(data)
    parts = []
    for server in runs.servers():
        parts += [f'### {"Kamailio, one worker" if server == "Kamailio" else "Our own registrar (benches/peers/registrar.c)"}', table(runs, server)]
    if data.get('sipp'):
        rows = [f'| {run["window"]} | {run["wall"]:.3f} s | {svg.number(run["again"])} |' for run in data['sipp']]
        parts += ['### sipp, 10 000 accounts at one Kamailio worker', '\n'.join([
            '| calls under way | wall, without its start | requests more than needed |', '|---:|---:|---:|', *rows])]
    skipped = [f'- {skip["program"]}' + (f', {svg.number(skip["size"])} accounts' if skip['size'] else '') + f': {skip["reason"]}'
               for skip in data['skipped']]
    died = [f'- {run["program"]}, {svg.number(run["size"])} accounts, {run["server"]}: {run["died"]}' for run in data['runs'] if 'died' in run]
    if skipped or died:
        parts += ['Not measured:', '\n'.join(skipped + died)]
    return '\n\n'.join(parts)


def goals(data):
    lines = ['| target | wanted | measured | met |', '|---|---:|---:|---|']
    return '\n'.join(lines + [f'| {name} | {wanted} | {measured} | {met} |' for name, wanted, measured, met in targets(Runs(data), data)])


def pictures(data):
    runs = Runs(data)

    def lines(server, what, least=1):
        found = {}
        for program in runs.programs():
            points = [(size, runs.median(server, program, size, what)) for size in runs.sizes(server) if size >= least]
            found[program] = [(size, value) for size, value in points if value and value > 0]
        return {name: points for name, points in found.items() if points}

    made = {
        'cpu': svg.chart('CPU of one registration', 'accounts', 'microseconds', lines('registrar', registration)),
        'cpu-kamailio': svg.chart('CPU of one registration, Kamailio', 'accounts', 'microseconds', lines('Kamailio', registration)),
        'wall': svg.chart('Until all are registered', 'accounts', 'seconds', lines('registrar', lambda run: run['register_wall'])),
        'memory': svg.chart('Memory of one account', 'accounts', 'kB', {
            name: points for name, points in lines('registrar', memory, 1000).items() if name != 'bare loop'}, (1.5, 'target: 1.5 kB')),
    }
    return {name: picture for name, picture in made.items() if picture}


def write(data):
    found = pictures(data)
    for name, picture in found.items():
        (DOCS / f'performance-{name}.svg').write_text(picture)
    machine = data['machine']
    conditions = (f'{machine["date"]}, {machine["processors"]} processors ({machine["processor"]}), {machine["system"]}, '
                  f'{machine["rustc"]}, load {machine["load"]:.1f} at the start; the library has {data["library_bytes"] / 1e6:.2f} MB.')
    images = '\n\n'.join(f'![{name}](performance-{name}.svg)' for name in found)
    page = NOTES.read_text()
    for word, text in {'@CONDITIONS@': conditions, '@TARGETS@': goals(data), '@WHY@': WHY.read_text().strip() if WHY.exists() else '', '@PICTURES@': images, '@TABLES@': tables(data)}.items():
        page = page.replace(word, text)
    (DOCS / 'performance.md').write_text(page)


if __name__ == '__main__':
    write(json.loads((DOCS / 'performance.json').read_text()))
    sys.exit(0)

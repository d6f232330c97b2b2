#!/usr/bin/env python3
"""Runs the blocks of docs/install.md in an empty folder, and every program that they build against a registrar.

    snippets.py SOURCE SCRATCH REGISTRAR

A line before each block says what it is: `<!-- file FOLDER/NAME -->`, `<!-- run FOLDER -->`, with `source` for this project's own
folder and `everywhere` for what goes before all other blocks, `, last` for what comes behind all programs, or
`<!-- not run: WHY -->`, of which only the syntax is looked at. Blocks of tools that are missing are skipped, and told.
"""
import os
import re
import shutil
import subprocess
import sys

source, scratch, registrar = (os.path.abspath(path) for path in sys.argv[1:4])
BLOCK = re.compile(r'^(?:<!-- (file|run|not run:) (.*?)(, last)? -->\n)?```(\w*)\n(.*?)^```$', re.M | re.S)
TOOLS = {'meson': ['meson', 'ninja'], 'autoconf': ['autoconf', 'automake']}

# Home is the scratch folder, but the compiler is where it was.
home = os.path.expanduser('~')
environment = dict(os.environ, HOME=scratch,
                   CARGO_HOME=os.environ.get('CARGO_HOME', f'{home}/.cargo'),
                   RUSTUP_HOME=os.environ.get('RUSTUP_HOME', f'{home}/.rustup'))
preface = ''
folders = []
last = []


def shell(block, folder, *switches):
    script = 'set -eu\n' + preface + block
    done = subprocess.run(['sh', *switches, '-c', script], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit(f'in {folder}:\n{block}\n{done.stdout}')


def folder_of(name):
    folder = os.path.join(scratch, name)
    if not os.path.isdir(folder):
        os.makedirs(folder)
        shutil.copy(os.path.join(source, 'c-examples/shortest.c'), os.path.join(folder, 'program.c'))
    return folder


for kind, where, late, _, block in BLOCK.findall(open(os.path.join(source, 'docs/install.md')).read()):
    if not kind:
        sys.exit(f'nothing says what this is for:\n{block}')
    missing = [tool for tool in TOOLS.get(where.split('/')[0], []) if not shutil.which(tool)]
    if missing:
        print(f'not tried, as there is no {missing[0]}: {where}')
    elif kind == 'file':
        with open(os.path.join(folder_of(os.path.dirname(where)), os.path.basename(where)), 'w') as file:
            file.write(block)
    elif kind == 'not run:':
        shell(block, scratch, '-n')
    elif where == 'everywhere':
        preface += block
    elif where == 'source':
        last.append(block) if late else shell(block, source)
    else:
        shell(block, folder_of(where))
        folders.append(where)

for name in folders:
    folder = folder_of(name)
    runner = os.path.join(source, 'c-examples/run_with_registrar.sh')
    shell(f'{runner} {registrar} --user alice:secret@example.test -- '
          f'./program sip:alice@@REGISTRAR@ sip:@REGISTRAR@ secret >output\n'
          f'grep -q "LinphoneRegistrationOk: Registration successful" output\n', folder)
    loaded = subprocess.run(['ldd', 'program'], cwd=folder, text=True, stdout=subprocess.PIPE,
                            env=dict(environment, LD_LIBRARY_PATH=f'{scratch}/regline/lib')).stdout
    ours = f'liblinphone.so.10 => {scratch}/regline/lib/' in loaded
    if ours == (name == 'cc-static') or ('liblinphone' in loaded) != ours:
        sys.exit(f'{name}/program loads:\n{loaded}')
    print(f'registered: {name}')

for block in last:
    shell(block, source)
left = [os.path.join(place, name) for place, _, names in os.walk(f'{scratch}/regline') for name in names]
if os.path.exists(f'{scratch}/regline'):
    sys.exit(f'left after uninstalling: {left or "empty folders"}')

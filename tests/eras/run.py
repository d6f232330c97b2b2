#!/usr/bin/env python3
"""Programs in the styles of every era of liblinphone, as they are, by every compiler and standard; each registers.

    run.py --library FOLDER --registrar PROGRAM
    run.py --library FOLDER --registrar PROGRAM --sanitized     the library has AddressSanitizer: so have the programs, by gcc

Every line of PROGRAMS is a source; what compiles it follows from its language. Status 77: nothing to compile with.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PROGRAMS = [
    'style_3_6.c',
    'style_3_9.c',
    'style_3_12.c',
    'style_4_4.c',
    'style_5_2.c',
    'style_5_2.cpp',
    'account_creator.c',
    'ctypes_callbacks.py',
    'hand_laid_structs.py',
]
COMPILERS = {
    '.c': [(compiler, '-std=' + standard) for compiler in ('gcc', 'clang') for standard in ('c99', 'c11', 'gnu17')]
    + [(compiler, '-xc++', '-std=' + standard) for compiler in ('g++', 'clang++') for standard in ('c++11', 'c++20')],
    '.cpp': [(compiler, '-std=' + standard) for compiler in ('g++', 'clang++') for standard in ('c++11', 'c++17', 'c++20')],
}
# Whose runtime the library finds in the program that loads it; Python is no such program.
SANITIZED = {'.c': [('gcc', '-std=gnu17', '-fsanitize=address')], '.cpp': [('g++', '-std=c++17', '-fsanitize=address')]}
# What the headers call deprecated is what these programs are about.
STRICT = ['-Wall', '-Wextra', '-Werror', '-pedantic', '-Wno-deprecated-declarations', '-O1']


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--library', required=True)
    options.add_argument('--registrar', required=True)
    options.add_argument('--sanitized', action='store_true')
    options = options.parse_args()
    compilers = SANITIZED if options.sanitized else COMPILERS
    programs = [program for program in PROGRAMS if not options.sanitized or os.path.splitext(program)[1] in compilers]
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.abspath(os.path.join(options.library, 'liblinphone.so')), os.path.join(folder, 'liblinphone.so.10'))
        os.symlink('liblinphone.so.10', os.path.join(folder, 'liblinphone.so'))
        tasks = []
        for program in programs:
            ways = compilers.get(os.path.splitext(program)[1])
            for way in ways or [()]:
                if not way or shutil.which(way[0]):
                    tasks.append((program, way))
        if len(tasks) < len(programs):
            print('no compiler: apt-get install gcc g++ clang')
            return 77
        with ThreadPoolExecutor(2) as pool:
            wrong = [text for text in pool.map(lambda task: attempt(options, folder, *task), tasks) if text]
    print('\n'.join(wrong) or f'{len(tasks)} programs compiled and registered')
    return 1 if wrong else 0


def attempt(options, folder, program, way):
    """What went wrong, or nothing."""
    source = os.path.join(HERE, program)
    if way:
        binary = os.path.join(folder, program + ''.join(way).replace('/', ''))
        command = [*way, *STRICT, '-I', os.path.join(ROOT, 'include'), '-I', os.path.join(ROOT, 'include/linphone'),
                   '-o', binary, source, '-xnone', '-L', folder, '-llinphone']
        done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            return f'{" ".join(command)}\n{done.stdout}'
        command = [binary]
    else:
        command = [sys.executable, source, os.path.join(folder, 'liblinphone.so.10')]
    command = [os.path.join(ROOT, 'c-examples/run_with_registrar.sh'), options.registrar, '--quiet', '--user',
               'alice:secret@example.test', '--', *command, 'sip:alice@@REGISTRAR@', 'sip:@REGISTRAR@', 'secret']
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120,
                          env=dict(os.environ, LD_LIBRARY_PATH=folder))
    return f'{program} {" ".join(way)}: status {done.returncode}\n{done.stdout}' if done.returncode != 0 else ''


sys.exit(main())

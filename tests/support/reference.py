"""What the tests share that run one program on liblinphone and on the library under test."""

import os
import pathlib
import shutil
import subprocess
import sys

# The exit status of a test that cannot run here.
SKIPPED = 77


class Skip(Exception):
    """The test cannot run here; the text says why and what would help."""


def compile_program(program, source, *options):
    """Compiles a source against the headers of the installed reference, or those that an option names before them."""
    if not pathlib.Path('/usr/include/linphone/core.h').exists():
        raise Skip('the reference is missing: apt-get install liblinphone-dev')
    compiler = os.environ.get('CC', 'cc')
    if not shutil.which(compiler):
        raise Skip(f'{compiler} is missing: apt-get install gcc')
    # Lazy binding: a function that a library lacks fails where it is called, not everywhere.
    subprocess.run([compiler, '-std=gnu11', '-Wall', '-Wextra', '-Werror', '-Wno-deprecated-declarations', '-g', *options,
                    '-o', program, source, '-llinphone', '-Wl,-z,lazy', '-Wl,--as-needed'], check=True)
    return program


def library_directory(given, work):
    """A directory in which the library under test has the name that programs ask for."""
    for name in ('liblinphone.so.10', 'liblinphone.so'):
        if (given / name).exists():
            directory = work / 'library'
            directory.mkdir()
            (directory / 'liblinphone.so.10').symlink_to((given / name).resolve())
            return directory
    sys.exit(f'{given} holds no liblinphone.so')

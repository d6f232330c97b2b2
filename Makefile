# The commands of this project; what they do stands in scripts/.

PREFIX ?= /usr/local
DESTDIR ?=

.PHONY: all demo check headers reference install clean

all:
	cargo build --release

# A C program registers with a registrar on this machine.
demo:
	@./scripts/demo.sh

# Everything that must hold. STEPS="unit headers" chooses among the steps.
check:
	@./scripts/check.sh $(STEPS)

# Writes the headers, and the table of COMPATIBILITY.md, anew from the source.
headers:
	BLESS=1 cargo test --quiet --test unsupported the_files_say_what_the_list_says
	BLESS=1 cargo test --quiet --test headers headers_say_what_the_source_says
	BLESS=1 cargo test --quiet --test compatibility

# The reference of the C API, as pages to browse.
reference:
	@./scripts/documentation.sh

install:
	@./scripts/install.sh "$(DESTDIR)" "$(PREFIX)"

clean:
	cargo clean

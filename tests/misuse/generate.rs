//! Writes the C program: for each export a function that calls it wrongly in every way, one line of output per call.

use std::fmt::Write as _;

use super::exports::{Export, Kind};
use super::kinds::{MAKERS, Maker};

/// The program's text for these exports; `opaque` are the names of the handle types.
pub fn program(exports: &[Export], opaque: &[String]) -> String {
    let makers = available(exports);
    let mut text = String::from(PRELUDE);
    for maker in &makers {
        writeln!(text, "void *live_{0}, *ended_{0};", maker.kind).expect("a string takes all");
    }
    text += "\nstatic void make_objects(void) {\n\tcore_of_objects = linphone_factory_create_core_3(linphone_factory_get(), NULL, NULL, NULL);\n";
    for Maker { kind, make, end, .. } in &makers {
        writeln!(text, "\tlive_{kind} = (void *){make};").expect("a string takes all");
        if !end.is_empty() {
            writeln!(text, "\tended_{kind} = (void *){make};\n\t{end}(ended_{kind});")
                .expect("a string takes all");
        }
        writeln!(text, "\tif (live_{kind} == NULL) {{ printf(\"there is no {kind}\\n\"); exit(3); }}")
            .expect("a string takes all");
    }
    text += "}\n\n";
    for export in exports {
        text += &sweep(export, &makers, opaque);
    }
    text += "static const struct sweep sweeps[] = {\n";
    for export in exports {
        writeln!(text, "\t{{\"{0}\", sweep_{0}}},", export.name).expect("a string takes all");
    }
    text + "};\n" + MAIN
}

/// The makers whose functions are all exported.
pub fn available(exports: &[Export]) -> Vec<&'static Maker> {
    let exported = |word: &str| exports.iter().any(|export| export.name == word);
    let whole = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.filter(|word| word.starts_with("linphone_")).all(exported)
    };
    MAKERS.iter().filter(|maker| whole(maker.make) && whole(maker.end)).collect()
}

/// The parameters of an export that are handles: their positions and types.
pub fn handles<'a>(export: &'a Export, opaque: &[String]) -> Vec<(usize, &'a str)> {
    let typed = export.parameters.iter().enumerate();
    typed
        .filter_map(|(at, (_, kind))| match kind {
            Kind::Pointer(name) if opaque.contains(name) => Some((at, name.as_str())),
            _ => None,
        })
        .collect()
}

fn sweep(export: &Export, makers: &[&Maker], opaque: &[String]) -> String {
    let mut text = format!("static void sweep_{}(void) {{\n", export.name);
    let nothing: Vec<String> = export.parameters.iter().map(|(_, kind)| empty(kind).to_owned()).collect();
    text += &call(export, "NULL", &nothing);
    let live: Vec<String> = export.parameters.iter().map(|(_, kind)| alive(kind, makers)).collect();
    for (at, name) in handles(export, opaque) {
        let parameter = &export.parameters[at].0;
        let mut wrong = |what: &str, value: String| {
            let mut arguments = live.clone();
            arguments[at] = value;
            text += &call(export, &format!("{what} {parameter}"), &arguments);
        };
        if makers.iter().any(|maker| maker.kind == name && !maker.end.is_empty()) {
            wrong("ended", format!("ended_{name}"));
        }
        let other = if name == "LinphoneAddress" { "live_LinphoneAuthInfo" } else { "live_LinphoneAddress" };
        wrong("other", other.to_owned());
        wrong("stray", "(void *)&stray".to_owned());
    }
    text + "}\n\n"
}

/// One call, and the line that tells what it returned.
fn call(export: &Export, case: &str, arguments: &[String]) -> String {
    let called = format!("({})({})", export.name, arguments.join(", "));
    let action = match &export.returns {
        Kind::Void => format!("{called}; end(\"-\")"),
        Kind::Pointer(_) => format!("end_pointer((const void *){called})"),
        Kind::Named(name) if name == "f32" || name == "f64" => format!("end_number((long long){called})"),
        Kind::Named(name) if name.ends_with("Cb") || name.ends_with("Func") => {
            format!("end_function({called} == NULL)")
        }
        // C takes an enumeration without negative members for unsigned, and prints -1 as 4294967295.
        Kind::Named(name) if name.starts_with("Linphone") => format!("end_number((int){called})"),
        Kind::Named(_) => format!("end_number((long long){called})"),
    };
    format!("\tbegin(\"{}\", \"{case}\"); {action};\n", export.name)
}

/// Nothing of this type.
fn empty(kind: &Kind) -> &'static str {
    match kind {
        Kind::Pointer(_) => "NULL",
        Kind::Named(name) if name.ends_with("Cb") || name.ends_with("Func") => "NULL",
        Kind::Void | Kind::Named(_) => "0",
    }
}

/// Something sensible of this type, so that only one argument is wrong.
fn alive(kind: &Kind, makers: &[&Maker]) -> String {
    match kind {
        Kind::Pointer(name) if makers.iter().any(|maker| maker.kind == name) => format!("live_{name}"),
        Kind::Pointer(name) if name == "c_char" => "(void *)\"sip:bob@example.test\"".to_owned(),
        _ => empty(kind).to_owned(),
    }
}

const PRELUDE: &str = r#"/* Generated by tests/misuse: calls every export wrongly. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sanitizer/lsan_interface.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <linphone/core.h>
#include <linphone/core_utils.h>
#include <linphone/wrapper_utils.h>
#include <regline.h>

struct sweep {
	const char *name;
	void (*run)(void);
};

/* Standard error goes to a file, which is emptied before each call: what is in it then, the call has said. */
static int errors;
static const char *now_name, *now_case;
static LinphoneCore *core_of_objects;
static long long stray;

static LinphoneCore *core(void) {
	return core_of_objects;
}

static void begin(const char *name, const char *what) {
	now_name = name;
	now_case = what;
	if (ftruncate(errors, 0) != 0) abort();
	lseek(errors, 0, SEEK_SET);
}

static void end(const char *value) {
	static char text[65536];
	ssize_t length = pread(errors, text, sizeof text - 1, 0);
	char *at;
	if (length < 0) abort();
	text[length] = '\0';
	for (at = text; *at != '\0'; at++)
		if (*at == '\n') *at = at[1] == '\0' ? '\0' : '\v';
	printf("%s\t%s\t%s\t%s\n", now_name, now_case, value, text);
	fflush(stdout);
}

/* What a call returns may be ours to free: it is kept, and is no leak. */
static const void *returned[256];

static void end_pointer(const void *value) {
	static size_t count;
	returned[count++ % 256] = value;
	end(value == NULL ? "NULL" : "pointer");
}

static void end_function(int is_null) {
	end(is_null ? "NULL" : "function");
}

static void end_number(long long value) {
	char text[32];
	snprintf(text, sizeof text, "%lld", value);
	end(text);
}

"#;

const MAIN: &str = r#"
/* What the sanitizer must catch: the library is handed memory that was freed, and reads it. */
static int canary(void) {
	char *volatile text = malloc(64);
	char *volatile again = text;
	strcpy(text, "sip:alice@example.test");
	free(text);
	linphone_address_new(again);
	return 0;
}

/* And what it must find where nobody points to any more: texts of the library's that were to be freed. */
static void leak(void) {
	int i;
	for (i = 0; i < 8; i++) (void)linphone_address_as_string(live_LinphoneAddress);
}

/* Does anything that was allocated belong to nobody? What is reported goes to the errors. */
static int leaks(void) {
	return __lsan_do_recoverable_leak_check();
}

static void show_errors(void) {
	char text[4096];
	ssize_t length;
	off_t at = 0;
	while ((length = pread(errors, text, sizeof text, at)) > 0) {
		fwrite(text, 1, (size_t)length, stdout);
		at += length;
	}
}

int main(int argc, char *argv[]) {
	size_t i;
	int failed = 0;
	if (argc > 1 && strcmp(argv[1], "canary") == 0) return canary();
	if (argc > 1 && strcmp(argv[1], "leak") == 0) {
		make_objects();
		leak();
		return leaks();
	}
	errors = open(argv[1], O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0600);
	make_objects();
	dup2(errors, 2);
	for (i = 0; i < sizeof sweeps / sizeof sweeps[0]; i++) {
		int status;
		/* Each function in a process of its own: it starts from the same objects, and falls alone. */
		pid_t child = fork();
		if (child < 0) return 3;
		if (child == 0) {
			sweeps[i].run();
			fflush(stdout);
			_exit(leaks());
		}
		waitpid(child, &status, 0);
		if (status != 0) {
			printf("%s\tcrashed\t%d\n", sweeps[i].name, status);
			show_errors();
			failed = 1;
		}
	}
	printf("end\n");
	fflush(stdout);
	_exit(failed);
}
"#;

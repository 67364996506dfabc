package mentoring.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a failure looks like: one sentence for mistakes of the user and the environment, a stack trace for ours. */
final class Failures {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** Wrong arguments, in the language of the call (the library speaks only English). */
    int inArguments(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        session.warn(sentence(e));
        session.warn(session.text("arguments.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.ARGUMENTS.number();
    }

    private String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return session.text("arguments.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(this::label).collect(Collectors.joining(", "));
            return session.text("arguments.missing", names);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return session.text("arguments.twice", label(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return session.text("arguments.value", e.getValue(), label(e.getArgSpec()), expected(e.getArgSpec()));
        }
        return session.text("arguments.other", e.getMessage());
    }

    private String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String expected(ArgSpec argument) {
        Class<?> type = argument.typeInfo().isMultiValue()
                ? argument.auxiliaryTypes()[0]
                : argument.typeInfo().getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> c.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return session.text("arguments.expected.date");
        }
        return session.text("arguments.expected.other", argument.paramLabel());
    }

    int inCommand(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof UserError error) {
            session.warn(session.text(error.text()));
            if (session.options().verbose && error.getCause() != null) {
                error.getCause().printStackTrace(session.console().err());
            }
            return error.exitCode().number();
        }
        IOException cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : null;
        if (cause instanceof FileSystemException disk) {
            session.warn(sentence(disk));
            return ExitCode.WORKSPACE.number();
        }
        session.warn(session.text("failure.bug"));
        e.printStackTrace(session.console().err());
        return ExitCode.BUG.number();
    }

    private String sentence(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return session.text("failure.denied", e.getFile());
        }
        if (e instanceof NoSuchFileException) {
            return session.text("failure.gone", e.getFile());
        }
        return session.text("failure.disk", e.getFile(), String.valueOf(e.getReason()));
    }
}

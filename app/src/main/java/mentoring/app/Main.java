package mentoring.app;

import java.util.List;
import picocli.CommandLine;

/** Entry point: turns arguments into one command, and whatever happens into an exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.system();
        int exitCode = run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(exitCode);
    }

    /** The whole program as a function: what the end-to-end tests call. */
    static int run(Console console, String... arguments) {
        Messages messages = new Messages(Messages.choose(List.of(arguments), console.locale()));
        Session session = new Session(console, messages);
        return commandLine(session).execute(arguments);
    }

    static CommandLine commandLine(Session session) {
        Failures failures = new Failures(session);
        return new CommandLine(new Mentoring(session), new CommandFactory(session))
                .setResourceBundle(session.messages().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(new java.io.PrintWriter(session.console().out(), true))
                .setErr(new java.io.PrintWriter(session.console().err(), true))
                .setExecutionStrategy(parsed -> {
                    System.setProperty(Logging.VERBOSE, String.valueOf(session.options().verbose));
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(failures::inArguments)
                .setExecutionExceptionHandler(failures::inCommand);
    }
}

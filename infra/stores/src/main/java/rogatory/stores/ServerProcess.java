package rogatory.stores;

import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running server and what it has logged since it was launched; Ctrl-C on our terminal does not reach it. */
final class ServerProcess {
    private static final long LOG_KEPT = 10_000_000;
    private static final int REASON_LENGTH = 2_000;

    private final Process process;
    private final Path log;
    private final long logStart;

    private ServerProcess(Process process, Path log, long logStart) {
        this.process = process;
        this.log = log;
        this.logStart = logStart;
    }

    static ServerProcess launch(List<String> command, Map<String, String> environment, Path folder) {
        Path log = folder.resolve("server.log");
        try {
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            if (logStart > LOG_KEPT) {
                Files.move(log, folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
                logStart = 0;
            }
            ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().putAll(environment);
            return new ServerProcess(builder.start(), log, logStart);
        } catch (IOException e) {
            throw new StoresFailure("%s cannot be started: %s".formatted(command, e.getMessage()), e);
        }
    }

    /** {@code setsid} replaces itself by the server, so the process id stays; without it Ctrl-C stops both at once. */
    private static List<String> inOwnSession(List<String> command) {
        return Executables.onPath("setsid")
                .map(setsid -> Stream.concat(Stream.of(setsid.toString()), command.stream())
                        .toList())
                .orElse(command);
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What the server said in this run, at most its last words. */
    String lastWords() {
        try (FileChannel channel = FileChannel.open(log)) {
            channel.position(Math.max(logStart, channel.size() - REASON_LENGTH));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "(its log " + log + " cannot be read: " + e + ")";
        }
    }

    StoresFailure failure(String server, String happened) {
        return new StoresFailure(
                "%s %s. Its log is %s and ends with:%n%s".formatted(server, happened, log, lastWords()));
    }

    /** Asks by a signal, and after the patience is over kills. */
    void stop(String signal, Duration patience) {
        Signals.send(signal, process.toHandle());
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL, as a crash would; returns when the server and its own children are gone. */
    void kill() {
        List<ProcessHandle> family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        process.destroyForcibly();
        family.forEach(member -> member.onExit().join());
    }
}

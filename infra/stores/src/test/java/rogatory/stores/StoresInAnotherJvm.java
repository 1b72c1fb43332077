package rogatory.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JVM of its own, in its own process group, that starts stores, writes a word and waits to be ended. */
final class StoresInAnotherJvm implements AutoCloseable {
    private final Process jvm;
    private final List<ProcessHandle> servers;

    private StoresInAnotherJvm(Process jvm, List<ProcessHandle> servers) {
        this.jvm = jvm;
        this.servers = servers;
    }

    public static void main(String[] arguments) throws Exception {
        Stores stores = Stores.start(StoresSettings.keptIn(Path.of(arguments[0])));
        Words.write(stores, arguments[1]);
        System.out.println(
                "pids " + stores.postgres().pid() + " " + stores.mongo().pid());
        Thread.sleep(Long.MAX_VALUE);
    }

    static StoresInAnotherJvm start(Path data, String word) throws IOException {
        Process jvm = new ProcessBuilder(
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoresInAnotherJvm.class.getName(),
                        data.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = jvm.inputReader(StandardCharsets.UTF_8);
        String pids = said.lines()
                .filter(line -> line.startsWith("pids "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the other JVM started no stores"));
        return new StoresInAnotherJvm(
                jvm,
                Stream.of(pids.split(" "))
                        .skip(1)
                        .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                        .toList());
    }

    List<ProcessHandle> servers() {
        return servers;
    }

    void kill() {
        jvm.destroyForcibly().onExit().join();
    }

    /** What a terminal does: SIGINT to every process of the group. */
    void pressCtrlC() throws IOException {
        new ProcessBuilder("/bin/sh", "-c", "kill -INT -" + jvm.pid())
                .start()
                .onExit()
                .join();
        jvm.onExit().join();
    }

    @Override
    public void close() {
        kill();
        servers.forEach(ProcessHandle::destroyForcibly);
    }
}

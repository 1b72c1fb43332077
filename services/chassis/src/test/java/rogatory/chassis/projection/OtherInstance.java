package rogatory.chassis.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service in a JVM of its own, which projects until it is killed. */
final class OtherInstance implements AutoCloseable {

    private final Process jvm;

    private OtherInstance(Process jvm) {
        this.jvm = jvm;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var places = new Service.Places(arguments[0], arguments[1]);
        var slow = new Tally(1, () -> pause(Long.parseLong(arguments[3])));
        Map<String, Object> settings = Map.of("rogatory.views.batch", 7, "rogatory.views.segments", arguments[2]);
        try (var service = Service.start(places, slow, settings)) {
            if (arguments.length > 4) {
                service.views().rebuild(Tally.VIEW);
            }
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static OtherInstance start(Service.Places places) {
        return launch(places, "1", "0");
    }

    static OtherInstance sharing(Service.Places places, int segments) {
        return launch(places, Integer.toString(segments), "0");
    }

    /** It begins to build the view anew as soon as it runs, and takes its time for each batch. */
    static OtherInstance rebuilding(Service.Places places, int segments) {
        return launch(places, Integer.toString(segments), "20", "rebuild");
    }

    private static OtherInstance launch(Service.Places places, String... rest) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Dlogging.level.root=OFF",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    OtherInstance.class.getName(),
                    places.events(),
                    places.views()));
            command.addAll(List.of(rest));
            return new OtherInstance(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new IllegalStateException("no other JVM can be started", e);
        }
    }

    /** SIGKILL. */
    @Override
    public void close() {
        jvm.destroyForcibly().onExit().join();
    }
}

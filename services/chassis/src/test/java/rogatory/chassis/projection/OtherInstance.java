package rogatory.chassis.projection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A service in a JVM of its own, which projects until it is killed. */
final class OtherInstance implements AutoCloseable {

    private final Process jvm;

    private OtherInstance(Process jvm) {
        this.jvm = jvm;
    }

    public static void main(String[] arguments) throws InterruptedException {
        var places = new Service.Places(arguments[0], arguments[1]);
        try (var _ = Service.start(places, new Tally(1), Map.of("rogatory.views.batch", 7))) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static OtherInstance start(Service.Places places) {
        try {
            return new OtherInstance(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Dlogging.level.root=OFF",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OtherInstance.class.getName(),
                            places.events(),
                            places.views())
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

package rogatory.local;

/** A run at a terminal or under a supervisor: until Ctrl-C or TERM, or until a program of the mesh stops by itself. */
final class Foreground {

    private static final int STOPPED_AS_ASKED = 0;
    private static final int STOPPED_BY_ITSELF = 1;

    private final MeshSettings settings;
    private final boolean demo;
    private final boolean check;

    Foreground(MeshSettings settings, boolean demo, boolean check) {
        this.settings = settings;
        this.demo = demo;
        this.check = check;
    }

    /** @return the exit code */
    int run() {
        Mesh mesh = new Mesh(settings, System.out::println);
        Thread onSignal = new Thread(() -> {
            System.out.println("\nStopping");
            mesh.close();
            Runtime.getRuntime().halt(STOPPED_AS_ASKED);
        });
        Runtime.getRuntime().addShutdownHook(onSignal);
        try (mesh) {
            return startAndWatch(mesh);
        } finally {
            forget(onSignal);
        }
    }

    private int startAndWatch(Mesh mesh) {
        long began = System.nanoTime();
        mesh.start();
        System.out.printf("Ready after %.1f s%n", (System.nanoTime() - began) / 1e9);
        if (demo) {
            Demo.load(settings.home(), mesh.gatewayPort());
        }
        System.out.println(Signpost.of(mesh, settings));
        if (check) {
            System.out.println("Stopping");
            return STOPPED_AS_ASKED;
        }
        System.err.println("infra/up: " + awaitEnd(mesh));
        System.err.println("Stopping the rest. Nothing acknowledged is lost; start again with: infra/up");
        return STOPPED_BY_ITSELF;
    }

    private static String awaitEnd(Mesh mesh) {
        while (true) {
            var ended = mesh.stoppedByItself();
            if (ended.isPresent() && !mesh.isClosing()) {
                return ended.get();
            }
            Mesh.pause();
        }
    }

    /** Once a signal has come, its thread ends the program: what this one would still say is of no interest. */
    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException signalled) {
            try {
                onSignal.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

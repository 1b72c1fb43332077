package rogatory.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The child processes of the mesh but the stores; each is written down before anything else happens. */
final class Children implements AutoCloseable {

    private final MeshSettings settings;
    private final Consumer<String> tell;
    private final Orphans orphans;
    private final Map<String, Child> running = new LinkedHashMap<>();
    private volatile boolean closing;

    Children(MeshSettings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
        this.orphans = new Orphans(settings.data());
    }

    /** @return how many processes of an earlier run were still there */
    int stopLeftBehind() {
        return orphans.stop();
    }

    /** Refuses to go on with a start that somebody has broken off. */
    void goOn() {
        if (closing) {
            throw new MeshFailure("stopped while starting");
        }
    }

    boolean isClosing() {
        return closing;
    }

    /** Unpacks the members of a new build side by side, and trains them for a fast start. */
    void prepare(List<Member> members, Function<Member, Map<String, String>> environment) {
        try {
            members.stream()
                    .map(member -> CompletableFuture.runAsync(() -> prepare(member, environment.apply(member))))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof MeshFailure failure ? failure : e;
        }
    }

    private void prepare(Member member, Map<String, String> environment) {
        goOn();
        Unpacked unpacked = unpacked(member);
        if (!unpacked.isTrained()) {
            tell.accept(
                    "First start of this build of " + member.name() + ": preparing it, so that the next start is fast");
            unpacked.train(
                    environment, List.of("--server.port=0"), settings.logs().resolve(member.name() + ".training.log"));
        }
    }

    private Unpacked unpacked(Member member) {
        return Unpacked.of(member, settings.home(), settings.run());
    }

    void start(Member member, Map<String, String> environment) {
        Unpacked unpacked = unpacked(member);
        keep(() -> Child.start(
                member.name(),
                unpacked.command(),
                unpacked.folder(),
                environment,
                settings.logs().resolve(member.name() + ".log")));
    }

    synchronized void keep(Supplier<Child> start) {
        goOn();
        Child child = start.get();
        running.put(child.name(), child);
        orphans.remember(child);
    }

    /** One that should run and does not. */
    synchronized Optional<Child> stopped() {
        return running.values().stream().filter(child -> !child.isAlive()).findFirst();
    }

    synchronized Child named(String name) {
        return Optional.ofNullable(running.get(name)).orElseThrow();
    }

    @Override
    public void close() {
        closing = true;
        stopAll();
    }

    private synchronized void stopAll() {
        List<CompletableFuture<Void>> stopping = running.values().stream()
                .map(child -> CompletableFuture.runAsync(child::stop))
                .toList();
        stopping.forEach(CompletableFuture::join);
        running.clear();
        orphans.stopAtWork(settings.run());
        orphans.stop();
    }
}

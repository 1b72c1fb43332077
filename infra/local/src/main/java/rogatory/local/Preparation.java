package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a member once after each build to keep the classes it loads; without them it starts all the same, only slower. */
final class Preparation {

    private static final int TRAINING_SECONDS = 120;

    private final MeshSettings settings;
    private final Children children;
    private final Consumer<String> tell;

    Preparation(MeshSettings settings, Children children, Consumer<String> tell) {
        this.settings = settings;
        this.children = children;
        this.tell = tell;
    }

    void prepare(Member member, Map<String, String> environment) {
        Unpacked unpacked = Unpacked.of(member, settings.home(), settings.run());
        if (!unpacked.isTrained()) {
            tell.accept(
                    "First start of this build of " + member.name() + ": preparing it, so that the next start is fast");
            train(member, unpacked, environment);
        }
    }

    private void train(Member member, Unpacked unpacked, Map<String, String> environment) {
        String name = member.name() + ".training";
        Path fresh = unpacked.folder().resolve(Unpacked.FRESH_CACHE);
        Child training = children.start(() -> Child.start(
                name,
                unpacked.trainingCommand(),
                unpacked.folder(),
                environment,
                settings.logs().resolve(name + ".log")));
        boolean whole = training.endedWell(TRAINING_SECONDS);
        children.dismiss(training);
        try {
            if (whole && Files.isRegularFile(fresh)) {
                Files.move(fresh, unpacked.cache(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw MeshFailure.unwritable(unpacked.folder(), e);
        }
    }
}

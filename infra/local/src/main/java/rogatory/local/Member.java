package rogatory.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of the mesh that is a process of its own.
 *
 * @param name also its database's, where it has one
 * @param module where it is built, below the project's root
 * @param jar its file in the module's {@code target}
 * @param keeps what it keeps in the stores
 */
record Member(String name, String module, String jar, int port, Keeps keeps) {

    /** What a program of the mesh keeps in the stores. */
    enum Keeps {
        NOTHING,
        /** Views of what others keep, and what was made public of them. */
        VIEWS,
        EVENTS_AND_VIEWS
    }

    private static final String VERSION = "0.1.0-SNAPSHOT";

    static final Member GATEWAY = new Member("gateway", "gateway", "gateway-" + VERSION + ".jar", 8080, Keeps.NOTHING);

    /** The services, in the order of the table that is printed. A new service is a line here. */
    static final List<Member> SERVICES = List.of(
            service("extradition", 8101, Keeps.EVENTS_AND_VIEWS),
            service("mla", 8102, Keeps.EVENTS_AND_VIEWS),
            service("law-enforcement", 8103, Keeps.EVENTS_AND_VIEWS),
            service("statistics", 8104, Keeps.VIEWS));

    private static Member service(String name, int port, Keeps keeps) {
        return new Member(name, "services/" + name + "/app", name + "-" + VERSION + ".jar", port, keeps);
    }

    boolean isService() {
        return keeps != Keeps.NOTHING;
    }

    boolean keepsEvents() {
        return keeps == Keeps.EVENTS_AND_VIEWS;
    }

    /** Flags of Java beside those of all: what folds the facts of years is worth the second compiler. */
    List<String> flags() {
        return keeps == Keeps.VIEWS ? List.of("-XX:TieredStopAtLevel=4") : List.of();
    }

    Path requireBuilt(Path home) {
        Path built = home.resolve(module).resolve("target").resolve(jar);
        if (!Files.isRegularFile(built)) {
            throw new MeshFailure(
                    built + " is missing; build it with: mvn -DskipTests package (infra/up does it by itself)");
        }
        return built;
    }

    Member on(int otherPort) {
        return new Member(name, module, jar, otherPort, keeps);
    }
}

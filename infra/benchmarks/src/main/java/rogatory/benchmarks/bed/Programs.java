package rogatory.benchmarks.bed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the built programs as an operator would. */
public final class Programs {

    private static final String VERSION = "-0.1.0-SNAPSHOT.jar";

    private Programs() {}

    public static Program mla(Bed bed, Places places) throws Exception {
        return mla(bed, places, Program.SERVER);
    }

    /** The service for assistance on these stores. */
    public static Program mla(Bed bed, Places places, List<String> flags) throws Exception {
        return Program.start(
                bed.home().resolve("services/mla/app/target/mla" + VERSION),
                flags,
                List.of(
                        "--rogatory.events.url=" + places.events(),
                        "--rogatory.events.owner-username=" + Places.OWNER,
                        "--rogatory.events.owner-password=",
                        "--rogatory.views.uri=" + places.views()),
                Map.of(),
                log(bed, "mla"));
    }

    /** The gateway, with one address as every service. */
    public static Program gateway(Bed bed, String service) throws Exception {
        return Program.start(
                bed.home().resolve("gateway/target/gateway" + VERSION),
                Program.SERVER,
                List.of(),
                Map.of(
                        "ROGATORY_MLA_URI", service,
                        "ROGATORY_EXTRADITION_URI", service,
                        "ROGATORY_LAW_ENFORCEMENT_URI", service),
                log(bed, "gateway"));
    }

    private static Path log(Bed bed, String name) {
        return bed.kept().resolve(name + ".log");
    }
}

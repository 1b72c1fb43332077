package rogatory.local;

import java.util.ArrayList;
import java.util.List;

/** What a person sees when the mesh is ready: where things are, and what to try. */
final class Signpost {

    private Signpost() {}

    static String of(Mesh mesh, MeshSettings settings) {
        String gateway = "http://127.0.0.1:" + mesh.roster().gatewayPort();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(row("Gateway", gateway));
        lines.add(row("API pages", gateway + "/docs"));
        lines.add(row("Health of the mesh", gateway + "/actuator/health"));
        mesh.roster()
                .services()
                .forEach(service -> lines.add(row(
                        "Metrics of " + service.name(),
                        "http://127.0.0.1:" + service.port() + "/actuator/prometheus")));
        lines.add(row(
                "Prometheus",
                mesh.roster().prometheusPort() == 0
                        ? "not started"
                                + (Prometheus.installed().isEmpty() ? " (Debian: apt-get install prometheus)" : "")
                        : "http://127.0.0.1:" + mesh.roster().prometheusPort()));
        lines.add(row("PostgreSQL", "127.0.0.1:" + mesh.stores().postgres().port()));
        lines.add(row("MongoDB", "127.0.0.1:" + mesh.stores().mongo().port()));
        lines.add(row("Data and logs", settings.data().toString()));
        lines.add("");
        lines.add("Try:");
        lines.add("  curl -s '" + gateway + "/api/mla/requests?partner=NG'");
        lines.add("  curl -s '" + gateway + "/api/mla/requests/ref:CH-NG-1999?asOf=2004-12-31'   (after --demo)");
        lines.add("  infra/import --help");
        lines.add("Ctrl-C stops everything; data are kept.");
        return String.join("\n", lines);
    }

    private static String row(String what, String where) {
        return "  %-20s %s".formatted(what, where);
    }
}

package rogatory.statistics.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rogatory.statistics.pack.PackFile;
import rogatory.statistics.pack.Zip;
import rogatory.statistics.tables.FilledTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what has been released, from the very file that everybody gets. */
public final class Released {

    private static final String ALL = "all/T";
    private static final String JSON = ".json";

    private final ReleaseRegister register;
    private final JsonMapper json;

    Released(ReleaseRegister register, JsonMapper json) {
        this.register = register;
        this.json = json;
    }

    /** The tables of all requests of a year. */
    public record Year(String audience, Map<String, String> parameters, List<FilledTable> tables) {}

    /** @return nothing if that year has not been released */
    public Optional<Year> of(int year) {
        return register.pack(year).map(Zip::read).map(this::year);
    }

    private Year year(List<PackFile> files) {
        JsonNode manifest = files.stream()
                .filter(file -> file.name().equals("manifest.json"))
                .findFirst()
                .map(file -> json.readTree(file.content()))
                .orElseThrow();
        Map<String, String> parameters = new TreeMap<>();
        manifest.get("parameters").forEachEntry((name, value) -> parameters.put(name, value.asString()));
        return new Year(
                manifest.get("audience").asString(),
                parameters,
                files.stream()
                        .filter(file ->
                                file.name().startsWith(ALL) && file.name().endsWith(JSON))
                        .filter(file -> !file.name().contains(".csv"))
                        .map(file -> json.readValue(file.content(), FilledTable.class))
                        .toList());
    }
}

package rogatory.statistics.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.disclosure.Suppressed;
import rogatory.statistics.tables.FilledTable;

/**
 * What a CSV file holds, in the words of the W3C's "Metadata Vocabulary for Tabular Data".
 *
 * @param url of the file, beside this one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Csvw(
        @JsonProperty("@context") List<Object> context,
        String url,
        @JsonProperty("dc:title") String title,
        @JsonProperty("dc:description") @Nullable String description,
        Dialect dialect,
        Schema tableSchema) {

    private static final List<Object> ENGLISH = List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en"));

    /** How the file is written, RFC 4180. */
    record Dialect(String encoding, String delimiter, String quoteChar, boolean header, List<String> lineTerminators) {}

    /** Its columns, in their order. */
    record Schema(List<Column> columns) {}

    /**
     * @param datatype null where no cell is filled
     * @param nothing what stands where there is no value, if that is more than nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(
            String name,
            String titles,
            @Nullable String datatype,
            @JsonProperty("null") @Nullable List<String> nothing) {}

    static Csvw of(FilledTable table, String file) {
        return new Csvw(
                ENGLISH,
                file,
                table.table() + " " + table.name(),
                table.note(),
                new Dialect("utf-8", ",", "\"", true, List.of("\r\n")),
                new Schema(table.columns().stream()
                        .map(column -> new Column(column, column, datatype(table, column), nothing(table, column)))
                        .toList()));
    }

    private static @Nullable String datatype(FilledTable table, String column) {
        List<Object> cells = cells(table, column)
                .filter(cell -> !(cell instanceof Suppressed))
                .toList();
        if (cells.isEmpty()) {
            return null;
        }
        if (cells.stream().anyMatch(String.class::isInstance)) {
            return "string";
        }
        return cells.stream().anyMatch(BigDecimal.class::isInstance) ? "decimal" : "integer";
    }

    private static @Nullable List<String> nothing(FilledTable table, String column) {
        return cells(table, column).anyMatch(Suppressed.class::isInstance) ? List.of("", Suppressed.MARK) : null;
    }

    private static Stream<Object> cells(FilledTable table, String column) {
        return table.rows().stream().flatMap(row -> Stream.ofNullable(row.get(column)));
    }
}

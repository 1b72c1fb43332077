package rogatory.statistics.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import rogatory.statistics.Conference;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Told;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AS_OF = "2022-03-31";

    private static Pack pack() {
        Question question =
                Conference.year(2021, LocalDate.parse(AS_OF), Instant.parse("2022-03-31T22:59:59Z"), Scope.ALL);
        var edition = new Edition(
                "1.2.3", Editions.codeLists(), new TreeMap<>(Map.of("mla", "774-12")), "none", new TreeMap<>(), "");
        return Pack.internal(question, Conference.tables(cases(), question), edition);
    }

    private static List<CaseFacts> cases() {
        return IntStream.range(0, 12)
                .mapToObj(n -> Told.mla("mla-" + n, "2021-02-0" + (1 + n % 9), Told.plain("M-RECV-46_3k.RETURN"))
                        .on("2021-03-%02d".formatted(1 + n), ACKNOWLEDGED)
                        .on("2021-04-01", GRANTED, NONE.items(List.of(1)))
                        .on("2021-04-01", EXECUTION_STARTED)
                        .on("2021-05-01", ITEM_EXECUTED, NONE.items(List.of(1)).money(new BigDecimal("0.10"), "USD"))
                        .on("2021-05-02", RESULTS_SENT, NONE.items(List.of(1)))
                        .on("2021-05-03", CLOSED)
                        .asOf(AS_OF))
                .toList();
    }

    private static Map<String, byte[]> unzipped() {
        return Zip.read(pack().zip(JSON)).stream().collect(Collectors.toMap(PackFile::name, PackFile::content));
    }

    @Test
    void two_runs_are_the_same_bytes_wherever_the_machine_stands() throws InterruptedException {
        byte[] zip = pack().zip(JSON);
        byte[] spreadsheet = pack().spreadsheet();
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Thread.sleep(2_100); // Zip files tell time in steps of two seconds.

            assertThat(pack().zip(JSON)).isEqualTo(zip);
            assertThat(pack().spreadsheet()).isEqualTo(spreadsheet);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void the_manifest_names_every_other_file_with_its_right_sum() {
        Map<String, byte[]> files = unzipped();
        JsonNode manifest = JSON.readTree(files.remove(Manifest.NAME));

        assertThat(manifest.get("files").valueStream().map(file -> file.get("name")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(files.keySet());
        manifest.get("files").valueStream().forEach(file -> {
            byte[] content = files.get(file.get("name").asString());
            assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.get("sha256").asString()).isEqualTo(DigestUtils.sha256Hex(content));
        });
        assertThat(manifest.at("/madeWith/software").asString()).isEqualTo("1.2.3");
        assertThat(manifest.at("/madeWith/eventLogs/mla").asString()).isEqualTo("774-12");
        assertThat(manifest.at("/parameters/asOf").asString()).isEqualTo(AS_OF);
        assertThat(manifest.at("/parameters/knownAt").asString()).isEqualTo("2022-03-31T22:59:59Z");
    }

    @Test
    void the_schema_of_a_csv_describes_exactly_its_columns() {
        Map<String, byte[]> files = unzipped();

        assertThat(pack().tables()).hasSize(11).allSatisfy(table -> {
            String csv = text(files.get(table.table() + ".csv"));
            JsonNode schema = JSON.readTree(files.get(table.table() + ".csv-metadata.json"));
            assertThat(schema.get("url").asString()).isEqualTo(table.table() + ".csv");
            assertThat(schema.at("/tableSchema/columns").valueStream().map(column -> column.get("name")
                            .asString()))
                    .containsExactly(csv.lines().findFirst().orElseThrow().split(","));
            typesHold(schema, csv);
        });
        assertThat(files.get("T8.json"))
                .isEqualTo(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(table("T8")));
    }

    private static void typesHold(JsonNode schema, String csv) {
        List<String> types = schema.at("/tableSchema/columns")
                .valueStream()
                .map(column -> column.path("datatype").asString("none"))
                .toList();
        csv.lines()
                .skip(1)
                .filter(line -> !line.contains("\""))
                .map(line -> line.split(",", -1))
                .forEach(cells -> {
                    for (int i = 0; i < cells.length; i++) {
                        assertThat(cells[i])
                                .as(types.get(i))
                                .matches(
                                        switch (types.get(i)) {
                                            case "none" -> "";
                                            case "integer" -> "|\\d+";
                                            case "decimal" -> "|\\d+(\\.\\d+)?";
                                            default -> ".*";
                                        });
                    }
                });
    }

    @Test
    void another_library_reads_the_same_cells_back_from_the_spreadsheet() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(pack().spreadsheet()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(12);
            for (FilledTable table : pack().tables()) {
                List<List<String>> read = new ArrayList<>();
                workbook.getSheet(table.table())
                        .forEach(row -> read.add(cells(row, table.columns().size())));
                List<List<String>> expected = table.csv()
                        .lines()
                        .filter(line -> !line.contains("\""))
                        .map(line -> Arrays.asList(line.split(",", -1)))
                        .toList();
                assertThat(read)
                        .as(table.table())
                        .containsAll(expected)
                        .hasSize(table.rows().size() + 1);
            }
            assertThat(workbook.getSheet("T8").getRow(2).getCell(6).getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void the_first_sheet_tells_the_parameters_and_what_the_words_mean() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(pack().spreadsheet()))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("About").forEach(row -> lines.add(String.join(" | ", cells(row, 3))));

            assertThat(lines)
                    .contains("asOf | 2022-03-31 | ", "knownAt | 2022-03-31T22:59:59Z | ", "event log mla | 774-12 | ")
                    .anyMatch(line -> line.startsWith("D-4 | Time to execution | to the last results"));
        }
    }

    private static FilledTable table(String id) {
        return pack().tables().stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Row row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(row::getCell)
                .map(PackTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}

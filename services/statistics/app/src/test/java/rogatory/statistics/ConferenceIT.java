package rogatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.EventVoided;
import rogatory.mla.events.ItemAsked;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestAcknowledged;
import rogatory.mla.events.RequestReceived;
import rogatory.mla.events.RequestReturned;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a statistics officer hands in, asked for over HTTP beside real logs. */
class ConferenceIT {

    private static final String YEAR_2021 = "from=2021-01-01&to=2021-12-31&asOf=2021-12-31";
    private static final String ONCE = "?" + YEAR_2021 + "&knownAt=2022-01-31";

    private static Serving serving;

    @BeforeAll
    static void start() {
        serving = new Serving();
        IntStream.rangeClosed(1, 12).forEach(n -> serving.mla()
                .append(0, received("mla-" + n, "2021-03-%02d".formatted(n)), acknowledged("mla-" + n)));
        serving.mla()
                .append(
                        2,
                        new RequestReturned("mla-12", day("2021-05-01"), Precision.DAY, "R-LANGUAGE", "said in words"));
        serving.catchUp();
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @Test
    void a_pack_is_the_same_bytes_when_more_has_been_recorded_since() throws IOException {
        byte[] zip = serving.file("/tables.zip" + ONCE);
        byte[] spreadsheet = serving.file("/tables.xlsx" + ONCE);
        JsonNode manifest = json(unzipped(zip).get("manifest.json"));

        // Recorded in 2023, of 2021: it was not known then.
        serving.mla().append(2, new EventVoided("mla-1", day("2023-02-01"), Precision.DAY, 1, "of another file"));
        serving.catchUp();

        assertThat(serving.file("/tables.zip" + ONCE)).isEqualTo(zip);
        assertThat(serving.file("/tables.xlsx" + ONCE)).isEqualTo(spreadsheet);
        assertThat(manifest.at("/madeWith/software").asString()).startsWith("0.1.0");
        assertThat(manifest.at("/madeWith/eventLogs").propertyNames())
                .containsExactly("extradition", "law-enforcement", "mla");
        assertThat(manifest.at("/parameters/knownAt").asString()).isEqualTo("2022-01-31T23:59:59.999999999Z");
        JsonNode later = json(unzipped(serving.file("/tables.zip?" + YEAR_2021)).get("manifest.json"));
        assertThat(later.at("/madeWith/eventLogs/mla")).isNotEqualTo(manifest.at("/madeWith/eventLogs/mla"));
    }

    @Test
    void a_pack_holds_the_same_tables_as_are_served_one_by_one() throws IOException {
        Map<String, byte[]> files = unzipped(serving.file("/tables.zip" + ONCE));

        assertThat(files).hasSize(34).containsKey("T11.csv-metadata.json");
        assertThat(files.get("T1.csv")).isEqualTo(serving.file("/tables/T1.csv" + ONCE));
        assertThat(json(files.get("T5.json"))).isEqualTo(json(serving.file("/tables/T5" + ONCE)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(serving.file("/tables.xlsx" + ONCE)))) {
            assertThat(workbook.getSheet("T1").getRow(1).getCell(3).getNumericCellValue())
                    .isEqualTo(12);
        }
        assertThat(serving.statistics().get("/tables.zip?scope=some").body())
                .contains("scope 'some' is none of all, uncac");
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static JsonNode json(byte[] content) {
        return JsonMapper.shared().readTree(content);
    }

    private static MlaEvent received(String id, String on) {
        return new RequestReceived(
                id,
                day(on),
                Precision.DAY,
                "OUR-REF-" + id,
                Direction.INCOMING,
                "CH",
                "E_MLA",
                null,
                "en",
                "U0",
                "CRIMINAL",
                List.of("U17"),
                List.of(new BasisInvoked("UNCAC_46_7_SOLE", "RELIED_ON")),
                List.of(new ItemAsked("M-RECS-46_3f.BANK", true)),
                null,
                "said in words");
    }

    private static MlaEvent acknowledged(String id) {
        return new RequestAcknowledged(id, day("2021-04-01"), Precision.DAY, null);
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}

package rogatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rogatory.statistics.IncomingMla.acknowledged;
import static rogatory.statistics.IncomingMla.received;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.mla.events.EventVoided;
import rogatory.mla.events.RequestReturned;
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
                .append(0, received("mla-" + n, "2021-03-%02d".formatted(n)), acknowledged("mla-" + n, "2021-04-01")));
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

    @Test
    void voiding_an_event_of_last_year_changes_only_tables_that_are_known_later_and_the_difference_names_it() {
        String before = serving.statistics().get("/tables/T5.csv" + ONCE).body();
        serving.mla().append(2, new EventVoided("mla-2", day("2022-06-01"), Precision.DAY, 1, "of another file"));
        serving.catchUp();

        assertThat(serving.statistics().get("/tables/T5.csv" + ONCE).body()).isEqualTo(before);
        String between = YEAR_2021 + "&since=2022-01-31&knownAt=2022-12-31";
        JsonNode diff = json(serving.file("/diff?table=T11&" + between));
        assertThat(diff.get("changes").valueStream().map(cell -> cell.get("column")
                        .asString()))
                .containsExactly("events", "voided");
        JsonNode event = diff.at("/changes/0/events/0");
        assertThat(event.get("request").asString()).isEqualTo("mla-2");
        assertThat(event.get("event").asString()).isEqualTo("VOIDED");
        assertThat(event.get("occurredOn").asString()).isEqualTo("2022-06-01");
        assertThat(event.get("recordedAt").asString()).startsWith("2022-06-01");
        assertThat(event.at("/voids/event").asString()).isEqualTo("ACKNOWLEDGED");

        JsonNode all = json(serving.file("/diff?" + between));
        long others = all.get("changes")
                .valueStream()
                .filter(cell -> !cell.get("table").asString().equals("T11"))
                .count();
        JsonNode quality = json(serving.file("/tables/T11?" + between));
        assertThat(quality.at("/rows/0/restated_cells").asLong()).isEqualTo(others);
        assertThat(serving.statistics().get("/diff?" + YEAR_2021).body()).contains("since is missing");
        assertThat(serving.statistics()
                        .get("/diff?" + YEAR_2021 + "&since=2022-01-31&knownAt=2021-12-31")
                        .body())
                .contains("is not before knownAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tables/T1?",
                "/tables.zip?",
                "/tables.xlsx?",
                "/replies/nv-2020.html?",
                "/diff?since=2022-01-31&",
                "/indicators?",
                "/challenges?",
                "/series?"
            })
    void no_figures_are_told_of_days_to_come_nor_of_a_question_that_asks_twice(String address) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();

        assertThat(serving.statistics().get(address + "knownAt=2999-12-31").body())
                .contains("\"status\":400", "knownAt must lie between 1900-01-01 and today, " + today);
        assertThat(serving.statistics().get(address + "to=2999-12-31").body())
                .contains("\"status\":400", "to must lie between 1900-01-01 and today, " + today);
        assertThat(serving.statistics()
                        .get(address + "knownAt=" + today + "&to=" + today)
                        .statusCode())
                .isEqualTo(200);
        assertThat(serving.statistics().get(address + "kind=mla&kind=mla").body())
                .contains("\"status\":400", "kind is given 2 times; give it once");
    }

    @Test
    void a_year_is_released_once_after_its_day_and_stays_as_it_was_released() throws Exception {
        var released = serving.statistics().post("/releases", "{\"year\":2021,\"by\":\"Statistics desk\"}");
        assertThat(released.statusCode()).as(released.body()).isEqualTo(201);
        assertThat(released.headers().firstValue("Location")).contains("/api/statistics/releases/2021");
        JsonNode record = json(serving.file("/releases/2021"));
        assertThat(record.get("by").asString()).isEqualTo("Statistics desk");
        assertThat(record.get("asOf").asString()).isEqualTo("2022-03-31");
        assertThat(record.get("knownAt").asString()).startsWith("2022-03-31T23:59:59");
        assertThat(record.at("/madeWith/codeLists").asString()).hasSize(64);
        assertThat(record.get("suppressions")
                        .valueStream()
                        .mapToLong(table -> table.get("small").asLong())
                        .sum())
                .isPositive();

        byte[] pack = serving.file("/releases/2021.zip");
        assertThat(record.get("sha256").asString()).isEqualTo(DigestUtils.sha256Hex(pack));
        Map<String, byte[]> files = unzipped(pack);
        assertThat(text(files.get("all/T1.csv"))).contains("mla,INCOMING,0,12,0,c,");
        assertThat(text(files.get("all/partners.csv"))).contains("mla,INCOMING,WESTERN_EUROPE_OTHERS,CH,12");
        assertThat(json(files.get("all/T1.csv-metadata.json")).toString()).contains("\"null\":[\"\",\"c\"]");
        assertThat(json(files.get("manifest.json")).get("audience").asString()).startsWith("public");

        serving.mla().append(2, new EventVoided("mla-3", day("2022-02-01"), Precision.DAY, 1, "of another file"));
        serving.catchUp();
        assertThat(serving.file("/releases/2021.zip")).isEqualTo(pack);
        assertThat(text(serving.file("/replies/nv-2021.html?release=2021")))
                .contains("<p>public: ", "<td>c</td>")
                .doesNotContain("Draft");
        assertThat(text(serving.file("/replies/nv-2020.html" + ONCE))).contains("Draft for the house", "RETURNED");
        assertThat(serving.statistics()
                        .get("/replies/nv-2021.html?release=1999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(serving.statistics().get("/replies/nv-1999.html").body()).contains("nv-2020, nv-2021");
        var again = serving.statistics().post("/releases", "{\"year\":2021,\"by\":\"Statistics desk\"}");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("released-once");
    }

    @Test
    void a_release_that_is_not_due_or_names_nobody_is_refused() {
        var early = serving.statistics().post("/releases", "{\"year\":2199,\"by\":\"Statistics desk\"}");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("release-day-passed", "2200-03-31");
        assertThat(serving.statistics().post("/releases", "{\"year\":2020}").body())
                .contains("by must name the office");
        assertThat(serving.statistics()
                        .post("/releases", "{\"year\":2020,\"by\":\"Desk\",\"dryRun\":true}")
                        .body())
                .contains("dryRun is no field of a release");
        assertThat(serving.statistics()
                        .post("/releases", "{\"year\":2020,\"by\":\"a\\u0000b\"}")
                        .body())
                .contains("without control characters");
        assertThat(serving.statistics().get("/releases/1999").statusCode()).isEqualTo(404);
        assertThat(serving.statistics().get("/releases/1999.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void a_year_before_the_first_request_is_not_released() {
        var refused = serving.statistics().post("/releases", "{\"year\":2020,\"by\":\"Statistics desk\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("year-on-record", "on 2021-03-31 no request was on record that had come in");
        assertThat(serving.statistics().get("/releases/2020").statusCode()).isEqualTo(404);
    }

    @Test
    void a_release_that_is_asked_for_with_nothing_is_told_what_to_say() {
        var empty = serving.statistics().post("/releases", "");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(json(empty.body().getBytes(StandardCharsets.UTF_8))
                        .get("detail")
                        .asString())
                .contains("{\"year\": 2024, \"by\": \"Statistics desk\"}, but is empty");
    }

    @Test
    void the_record_of_a_release_cannot_be_changed_by_the_service_nor_by_its_owner() {
        serving.statistics().post("/releases", "{\"year\":2022,\"by\":\"Statistics desk\"}");
        for (String role : List.of("statistics_service", "statistics_owner")) {
            for (String change : List.of("update release set released_by = 'nobody'", "delete from release")) {
                assertThatThrownBy(() -> serving.execute(role, change)).isInstanceOf(SQLException.class);
            }
        }
        assertThat(json(serving.file("/releases/2022")).get("by").asString()).isEqualTo("Statistics desk");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
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

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}

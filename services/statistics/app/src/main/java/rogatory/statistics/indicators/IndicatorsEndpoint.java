package rogatory.statistics.indicators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.Cases;

/** Shows the indicators of a period. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/indicators")
final class IndicatorsEndpoint {

    private static final String ID = "id";
    private static final String BY = "by";
    private static final String SCOPE = "scope";
    private static final String UNCAC = "uncac";
    private static final String[] SCOPES = {"all", UNCAC};

    private final Cases cases;
    private final List<Indicator> all;
    private final Clock clock;

    IndicatorsEndpoint(Cases cases, Parties parties, Clock clock) {
        this.cases = cases;
        this.all = Indicators.all(parties);
        this.clock = clock;
    }

    @Operation(
            summary =
                    "The indicators of a period: from, to, asOf (what had occurred by then), knownAt (what had been recorded"
                            + " by then), kind, direction, id, scope (all, uncac), by (region, partner, channel, urgency,"
                            + " proceeding, offence, basis, assistance, consent)")
    @GetMapping
    IndicatorReport indicators(@RequestParam MultiValueMap<String, String> parameters) {
        var given = new Parameters(parameters, clock.instant(), clock.getZone());
        @Nullable Breakdown by = given.one(BY, Breakdown.values(), Breakdown::word);
        @Nullable String scope = given.one(SCOPE, SCOPES, word -> word);
        Asked asked = Asked.read(given, Set.of(ID, BY, SCOPE));
        List<Indicator> wanted = wanted(given.text(ID));
        Stream<List<CaseFacts>> groups = cases.groups(asked.query());
        return IndicatorReport.of(UNCAC.equals(scope) ? underTheConvention(groups) : groups, asked, wanted, by);
    }

    private static Stream<List<CaseFacts>> underTheConvention(Stream<List<CaseFacts>> groups) {
        return groups.map(group -> group.stream()
                        .filter(known -> known.particulars().underTheConvention())
                        .toList())
                .filter(group -> !group.isEmpty());
    }

    private List<Indicator> wanted(@Nullable String id) {
        List<Indicator> wanted = all.stream()
                .filter(indicator -> id == null || indicator.id().equals(id))
                .toList();
        if (wanted.isEmpty()) {
            throw new BadQuery("id '" + id + "' is none of "
                    + String.join(", ", all.stream().map(Indicator::id).toList()));
        }
        return wanted;
    }
}

package rogatory.chassis.timelimits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;
import rogatory.chassis.casework.WhenPassed;
import rogatory.chassis.timelimits.PassedLimits.Passed;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalAct;

/**
 * Looks for time limits that have passed and puts on record what follows. It looks at the docket and not at events, so a
 * replay moves nothing; each act has a key made of its limit, so it counts once however often and from however many
 * instances it is sent.
 */
final class WhenTimeLimitsPassThenAct {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTimeLimitsPassThenAct.class);

    private final Kinds kinds;
    private final PassedLimits passed;
    private final Office office;
    private final Clock clock;
    private final TimeLimitsProperties settings;
    private final Settled settled = new Settled();

    WhenTimeLimitsPassThenAct(
            Kinds kinds, PassedLimits passed, Office office, Clock clock, TimeLimitsProperties settings) {
        this.kinds = kinds;
        this.passed = passed;
        this.office = office;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${rogatory.automations.look:1m}")
    void look() {
        Set<String> seen = new HashSet<>();
        try {
            kinds.all().forEach(kind -> look(kind, seen));
            settled.keepOnly(seen);
        } catch (RuntimeException e) {
            LOG.warn("Time limits cannot be looked at now: {}", e.getMessage());
        }
    }

    private <R extends CaseFile> void look(Kind<R, ?> kind, Set<String> seen) {
        LocalDate today = LocalDate.now(clock);
        kind.automations().stream()
                .filter(automation -> !settings.off().contains(automation.limit()))
                .forEach(automation ->
                        passed.of(automation.limit(), today.minus(settings.reach()), today.minusDays(1)).stream()
                                .filter(file -> kinds.find(file.id())
                                        .filter(kind::equals)
                                        .isPresent())
                                .filter(file -> seen.add(file.id()))
                                .filter(file ->
                                        settled.since(file.id(), file.version(), clock.instant(), settings.settle()))
                                .forEach(file -> tryAct(automation, kind, file)));
    }

    /** One file that cannot be acted on keeps no other one waiting. */
    private <R extends CaseFile> void tryAct(WhenPassed<R> automation, Kind<R, ?> kind, Passed limit) {
        try {
            act(automation, kind.file().cast(limit.file()), limit);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}: {} passed on {}, but it cannot be acted on now",
                    limit.id(),
                    automation.limit(),
                    limit.due(),
                    e);
        }
    }

    private <R extends CaseFile> void act(WhenPassed<R> automation, R file, Passed limit) {
        LegalAct act = automation.act(file, limit.due());
        String key = Submission.AUTOMATION + automation.limit() + ":" + limit.id() + ":" + limit.due();
        switch (office.submit(new Submission(act, key, key, null, null))) {
            case Answer.Done done ->
                LOG.info(
                        "{}: {} passed on {}; on record: {}",
                        done.id(),
                        automation.limit(),
                        limit.due(),
                        done.events());
            case Answer.Repeated _ -> {}
            case Answer.Denied(var rule, var because, var _) ->
                LOG.debug("{}: {} passed, but {}: {}", limit.id(), automation.limit(), rule, because);
            case Answer other -> LOG.warn("{}: {} passed, but: {}", limit.id(), automation.limit(), other);
        }
    }
}

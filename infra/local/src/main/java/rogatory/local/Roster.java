package rogatory.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rogatory.stores.Stores;

/**
 * The members of this run on their ports.
 *
 * @param prometheusPort 0 where none runs
 */
record Roster(List<Member> members, int prometheusPort) {

    /** Fails for the first port that somebody else has, and for the first program that was not built. */
    static Roster of(MeshSettings settings) {
        List<Member> members = new ArrayList<>();
        Member gateway = Member.GATEWAY.on(ChosenPort.free("the gateway", settings.gatewayPort(), "--port"));
        for (Member service : Member.SERVICES) {
            int port = settings.servicePort() == 0 ? 0 : service.port();
            members.add(service.on(ChosenPort.free("the service " + service.name(), port, "--free-ports")));
        }
        members.add(gateway);
        members.forEach(member -> member.requireBuilt(settings.home()));
        boolean withPrometheus =
                settings.prometheusPort() != 0 && Prometheus.installed().isPresent();
        return new Roster(
                List.copyOf(members),
                withPrometheus
                        ? ChosenPort.free(
                                "Prometheus", settings.prometheusPort(), "--prometheus-port or --no-prometheus")
                        : 0);
    }

    Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Member> services() {
        return members.stream().filter(Member::isService).toList();
    }

    /** The services that keep events of their own. */
    List<Member> keepers() {
        return members.stream().filter(Member::keepsEvents).toList();
    }

    int gatewayPort() {
        return member(Member.GATEWAY.name()).port();
    }

    /** What a member must be told: its port, its stores, or where the services are. */
    Map<String, String> environment(Member member, Stores stores) {
        Map<String, String> told = new HashMap<>();
        told.put("SERVER_PORT", Integer.toString(member.port()));
        if (member.isService()) {
            told.putAll(Databases.of(member, keepers(), stores));
        } else {
            told.put("ROGATORY_GATEWAY_PORT", Integer.toString(member.port()));
            services()
                    .forEach(service -> told.put(
                            "ROGATORY_" + service.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URI",
                            "http://127.0.0.1:" + service.port()));
        }
        return told;
    }
}

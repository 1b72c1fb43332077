package rogatory.local;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rogatory.stores.Stores;

/** What a member is told by environment variables: its port, its stores, where the others are. */
final class Told {

    private Told() {}

    static Map<String, String> to(Member member, List<Member> members, Stores stores) {
        Map<String, String> told = new HashMap<>();
        told.put("SERVER_PORT", Integer.toString(member.port()));
        if (member.hasStore()) {
            told.putAll(Databases.environment(member, stores));
        } else {
            told.put("ROGATORY_GATEWAY_PORT", Integer.toString(member.port()));
            members.stream()
                    .filter(Member::hasStore)
                    .forEach(service -> told.put(
                            "ROGATORY_" + service.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URI",
                            "http://127.0.0.1:" + service.port()));
        }
        return told;
    }
}

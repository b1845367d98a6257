package org.doublerandom.local.operate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an operator asks, as it was typed.
 *
 * @param operands what follows the words of the operation: a service, an id …
 * @param reason empty where none is needed
 * @param username in whose name it is done
 */
public record Operation(What what, List<String> operands, String reason, String username) {
    public static final String OPERATOR = "operator-1";
    public static final String SECOND_OPERATOR = "operator-2";

    private static final String REASON = "--reason";
    private static final String AS = "--as";

    /** The words for it, and what must follow. */
    public enum What {
        LIST("streams", ""),
        SHOW("streams show", "<service> <id>"),
        REPLAY("streams replay", "<service> <id>"),
        DISCARD("streams discard", "<service> <id> --reason <text>"),
        APPROVE("streams approve", "<service> <id> <request>"),
        DECIDE("streams decide", "<service> <id> CONTINUE --reason <text>"),
        COPIES("copies", ""),
        REBUILD("copies rebuild", "<service> [<topic> ...]");

        private static final Set<String> DECISIONS = Set.of("CONTINUE");

        private final List<String> words;
        private final String needs;

        What(String words, String needs) {
            this.words = List.of(words.split(" "));
            this.needs = needs;
        }

        private String usage() {
            return ("infra/local-stack/run " + String.join(" ", words) + " " + needs).strip();
        }

        private boolean needsReason() {
            return needs.contains(REASON);
        }

        private boolean takes(List<String> operands) {
            int needed = (int)
                    Arrays.stream(needs.replaceFirst(REASON + ".*|\\[.*", "").split(" "))
                            .filter(word -> !word.isEmpty())
                            .count();
            return (this == REBUILD ? operands.size() >= needed : operands.size() == needed)
                    && (this != DECIDE || DECISIONS.contains(operands.get(2)));
        }
    }

    /** @throws IllegalArgumentException with the usage, if something is missing or not known */
    public static Operation parse(List<String> words) {
        What what = of(words);
        List<String> operands = new ArrayList<>(words.subList(what.words.size(), words.size()));
        String reason = option(REASON, operands);
        String username = option(AS, operands);
        boolean unknown = operands.stream().anyMatch(operand -> operand.startsWith("--"));
        if (unknown || !what.takes(operands) || what.needsReason() == reason.isBlank()) {
            throw usage(what.words.size() == 1 ? usages(what.words.get(0)) : what.usage());
        }
        return new Operation(what, List.copyOf(operands), reason, username.isEmpty() ? usual(what) : username);
    }

    private static What of(List<String> words) {
        String group = words.get(0);
        boolean alone = words.size() == 1 || words.get(1).startsWith("--");
        return Arrays.stream(What.values())
                .filter(what -> what.words.equals(words.subList(0, alone ? 1 : 2)))
                .findFirst()
                .orElseThrow(() -> usage(usages(group)));
    }

    private static String usages(String group) {
        return Arrays.stream(What.values())
                .filter(what -> what.words.get(0).equals(group))
                .map(What::usage)
                .collect(Collectors.joining("\n       "));
    }

    private static IllegalArgumentException usage(String usage) {
        return new IllegalArgumentException("usage: " + usage);
    }

    private static String usual(What what) {
        return what == What.APPROVE ? SECOND_OPERATOR : OPERATOR;
    }

    private static String option(String name, List<String> operands) {
        int at = operands.indexOf(name);
        if (at < 0 || at + 1 == operands.size()) {
            return "";
        }
        operands.remove(at);
        return operands.remove(at);
    }

    String service() {
        return operands.get(0);
    }

    String id() {
        return operands.get(1);
    }
}

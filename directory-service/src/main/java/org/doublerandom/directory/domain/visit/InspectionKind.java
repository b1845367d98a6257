package org.doublerandom.directory.domain.visit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.values.MalformedValue;

/** What a visit was made for (domain §10, G4). */
public enum InspectionKind {
    /** 日常; the only one that comes from a draw. */
    ROUTINE("日常", "日常检查", "随机抽查", "双随机", "双随机抽查"),
    /** 个案、线索核查. */
    LEAD("个案", "个案检查", "线索核查", "投诉举报", "投诉举报核查"),
    /** 专项. */
    SPECIAL("专项", "专项检查", "专项整治"),
    /** 即时. */
    IMMEDIATE("即时", "即时检查"),
    /** One that came up later than this program: rules for all kinds count it. */
    OTHER;

    private final List<String> terms;

    InspectionKind(String... terms) {
        this.terms = List.of(terms);
    }

    /** @param name as services tell it */
    public static InspectionKind told(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * @param name as persons give it in a command
     * @throws MalformedValue for anything but the four that there are
     */
    public static InspectionKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue("kind", name, "ROUTINE, LEAD, SPECIAL or IMMEDIATE"));
    }

    /**
     * @param text as tables write it: 日常, 专项检查, ROUTINE
     * @throws MalformedValue for what is none of the four
     */
    public static InspectionKind written(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && (kind.name().equals(text) || kind.terms.contains(text)))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "inspection-kind-unknown", "kind: '" + text + "' (expected: one of " + known() + ")"));
    }

    private static String known() {
        return Arrays.stream(values()).flatMap(kind -> kind.terms.stream()).collect(Collectors.joining(" "));
    }
}

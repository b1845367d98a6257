package org.doublerandom.plan.domain.bounds;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter as the public reads it. */
final class FilterWords {
    private static final Map<TargetKind, String> KINDS = new TreeMap<>(Map.of(
            TargetKind.ENTERPRISE, "企业",
            TargetKind.SOLE_PROPRIETOR, "个体工商户",
            TargetKind.COOPERATIVE, "农民专业合作社",
            TargetKind.BRANCH, "分支机构",
            TargetKind.PRODUCT, "产品",
            TargetKind.PROJECT, "项目",
            TargetKind.SITE, "场所",
            TargetKind.EQUIPMENT, "设备"));

    private FilterWords() {}

    static String of(TargetFilter filter) {
        Stream<String> kinds =
                KINDS.keySet().stream().filter(filter.kinds()::contains).map(KINDS::get);
        return Stream.of(
                        kinds.collect(Collectors.joining("、")),
                        listed("行业", filter.industries()),
                        listed("同时具有标签", filter.tagsAll()),
                        listed("具有任一标签", filter.tagsAny()),
                        listed("地区", filter.areas()),
                        filter.registeredBefore() == null ? "" : filter.registeredBefore() + " 前登记")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("，"), words -> words.isEmpty() ? "辖区内全部对象" : words));
    }

    private static String listed(String what, Collection<String> values) {
        return values.isEmpty() ? "" : what + " " + String.join("、", values);
    }
}

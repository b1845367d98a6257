package org.doublerandom.directory.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.LocalRule;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * @param state LISTED, PUBLISHED or WITHDRAWN
 * @param subItems the rows of the list in its own words
 * @param ratioMin what could be read from the prose, in 1/10000
 * @param timesPerYearMin what could be read from the prose
 * @param meanings what the texts of 抽查对象 mean in filters
 * @param unmapped texts of 抽查对象 that mean nothing so far
 * @param lineage the items that it continues; null before it is published
 * @param unit who inspects it; null for an item of a list of one's own
 */
record ItemResponse(
        String id,
        String list,
        String number,
        String name,
        String category,
        String state,
        List<SubItem> subItems,
        @Nullable Integer ratioMin,
        @Nullable Integer ratioMax,
        @Nullable Integer timesPerYearMin,
        @Nullable Integer timesPerYearMax,
        List<Meaning> meanings,
        List<String> unmapped,
        @Nullable String unit,
        @Nullable Integer guideVersion,
        @Nullable Instant publishedAt,
        @Nullable List<String> lineage,
        @Nullable Withdrawn withdrawn) {
    record Withdrawn(String reason, @Nullable String successor, Instant withdrawnAt) {
        static @Nullable Withdrawn of(Item item) {
            if (!(item instanceof WithdrawnItem it)) {
                return null;
            }
            ItemId successor = it.withdrawal().successor();
            return new Withdrawn(
                    it.withdrawal().reason(),
                    successor == null ? null : successor.value(),
                    it.withdrawal().at());
        }
    }

    record Meaning(String scope, List<String> kinds, List<String> tags, List<String> industries) {
        static Meaning of(ScopeMeaning meaning) {
            return new Meaning(
                    meaning.scope(),
                    meaning.kinds().stream().map(TargetKind::name).sorted().toList(),
                    meaning.tags().stream().map(Tag::value).toList(),
                    meaning.industries().stream().map(IndustryCode::value).toList());
        }
    }

    static ItemResponse of(Item item, TagMapping mapping) {
        ItemText text = item.text();
        LocalRule local = text.local();
        PublishedItem published = item instanceof PublishedItem it ? it : null;
        return new ItemResponse(
                text.id().value(),
                text.list().name(),
                text.number().value(),
                text.name(),
                text.category().name(),
                stateOf(item),
                text.subItems(),
                text.ratio().least(),
                text.ratio().most(),
                text.times().least(),
                text.times().most(),
                text.targetScopes().stream()
                        .flatMap(scope -> mapping.meaningOf(scope).stream())
                        .map(Meaning::of)
                        .toList(),
                text.targetScopes().stream()
                        .filter(scope -> mapping.meaningOf(scope).isEmpty())
                        .toList(),
                local == null ? null : local.unit().value(),
                published == null ? null : published.guideVersion(),
                published == null ? null : published.publishedAt(),
                lineageOf(item),
                Withdrawn.of(item));
    }

    private static @Nullable List<String> lineageOf(Item item) {
        return item instanceof ListedItem
                ? null
                : item.lineage().stream().map(ItemId::value).toList();
    }

    private static String stateOf(Item item) {
        if (item instanceof WithdrawnItem) {
            return "WITHDRAWN";
        }
        return item instanceof PublishedItem ? "PUBLISHED" : "LISTED";
    }
}

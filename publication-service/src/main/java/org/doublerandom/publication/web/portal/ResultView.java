package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.publication.domain.result.ToldCategory;
import org.doublerandom.publication.domain.target.InspectedTarget;

/** A published result on the page. */
record ResultView(
        String id,
        String name,
        String number,
        String items,
        String authority,
        String ended,
        List<Category> categories,
        String followUp,
        String published,
        String deadline,
        boolean late,
        boolean lateEntry) {
    record Category(String name, String tag) {
        static Category of(ToldCategory category) {
            return new Category(
                    category.chinese(),
                    switch (category.code()) {
                        case "R1" -> "t-ok";
                        case "R5" -> "t-fix";
                        case "R2", "R3", "R4", "R6", "R8" -> "t-bad";
                        default -> "t-na";
                    });
        }
    }

    static ResultView of(Published published) {
        InspectedTarget target = published.assignment().target();
        AcceptedResult result = published.accepted();
        return new ResultView(
                published.publication().value(),
                target.name(),
                target.number(),
                published.assignment().items().stream().map(NamedItem::name).collect(Collectors.joining("、")),
                published.assignment().authority().name(),
                published.running().endedOn().toString(),
                result.categories().stream().map(Category::of).toList(),
                result.followUp().chinese(),
                published.publishedOn().toString(),
                published.running().deadline().date().toString(),
                published.isLate(),
                result.lateEntry());
    }
}

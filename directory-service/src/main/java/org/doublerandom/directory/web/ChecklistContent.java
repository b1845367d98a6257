package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.checklist.Content;
import org.doublerandom.directory.domain.checklist.GuidedItem;
import org.doublerandom.directory.domain.checklist.UnitedQuestion;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.jspecify.annotations.Nullable;

/** What an industry checklist asks, of whom, for which items. */
record ChecklistContent(
        String name, List<String> industries, List<String> tags, List<Item> items, List<United> questions) {
    /** @param guideVersion absent where its guide is kept elsewhere: it is one question, its name */
    record Item(
            String authority,
            String item,
            String name,
            @Nullable Integer guideVersion) {
        static Item of(GuidedItem item) {
            GuidedItem.Version guide = item.guide();
            return new Item(
                    item.named().authority().value(),
                    item.named().item().value(),
                    item.named().name(),
                    guide == null ? null : guide.number());
        }
    }

    /** @param answers the questions of the guides that its answer answers */
    record United(GuideResponse.Asked question, List<Answered> answers) {
        static United of(UnitedQuestion united) {
            return new United(
                    GuideResponse.Asked.of(new Question(united.number(), united.text(), united.manner())),
                    united.answers().stream().map(Answered::of).toList());
        }
    }

    record Answered(String authority, String item, int no) {
        static Answered of(UnitedQuestion.Asked asked) {
            return new Answered(asked.authority().value(), asked.item().value(), asked.number());
        }
    }

    static ChecklistContent of(Content content) {
        return new ChecklistContent(
                content.text().name(),
                content.text().audience().industries().stream()
                        .map(IndustryCode::value)
                        .toList(),
                content.text().audience().tags().stream().map(Tag::value).toList(),
                content.items().stream().map(Item::of).toList(),
                content.questions().stream().map(United::of).toList());
    }
}

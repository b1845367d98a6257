package org.doublerandom.directory.domain.checklist;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.AnswerKind;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** A checklist of one item of one's own and one of the fire brigade. */
public final class ChecklistFixtures {
    public static final AuthorityCode FIRE = new AuthorityCode("000000-FIRE");
    public static final ChecklistCode CATERING = new ChecklistCode("catering");
    public static final NamedItem LICENCE = new NamedItem(HOME, new ItemId("ZJ2017-1"), "证照检查");
    public static final NamedItem ESCAPES = new NamedItem(FIRE, new ItemId("F-1"), "消防安全检查");

    private ChecklistFixtures() {}

    public static ChecklistText text(NamedItem... items) {
        return new ChecklistText("餐饮业一业一查", new Audience(List.of(new IndustryCode("H62")), List.of()), List.of(items));
    }

    public static Guide guide(NamedItem item, Question... questions) {
        return new Guide(item.item(), 1, List.of(questions));
    }

    public static Content content(ChecklistText text, Map<NamedItem, Guide> guides) {
        return Content.of(text, item -> Optional.ofNullable(guides.get(item)));
    }

    public static Question asked(int number, String text, AnswerKind kind, String... options) {
        return new Question(number, text, new Manner(kind, Stream.of(options).toList(), null, null, null));
    }

    /** Three questions, of which the third is another department's item as a whole. */
    public static Content catering() {
        return content(
                text(LICENCE, ESCAPES),
                Map.of(LICENCE, guide(LICENCE, new Question(1, "是否亮证经营"), asked(2, "现场照片", AnswerKind.PHOTO))));
    }
}

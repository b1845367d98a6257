package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.checklist.Audience;
import org.doublerandom.directory.domain.checklist.Checklist;
import org.doublerandom.directory.domain.checklist.ChecklistBook;
import org.doublerandom.directory.domain.checklist.ChecklistCode;
import org.doublerandom.directory.domain.checklist.ChecklistText;
import org.doublerandom.directory.domain.checklist.Checklists;
import org.doublerandom.directory.domain.checklist.Content;
import org.doublerandom.directory.domain.checklist.ItemNotInForce;
import org.doublerandom.directory.domain.checklist.NamedItem;
import org.doublerandom.directory.domain.checklist.UnknownChecklist;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;
import org.jspecify.annotations.Nullable;

/** An administrator writes an industry checklist (一业一查), and publishes what its items ask now as its next version. */
@UseCase
public class KeepChecklists {
    private final Checklists checklists;
    private final Directories directories;
    private final ReadItems items;
    private final Clock clock;

    KeepChecklists(Checklists checklists, Directories directories, ReadItems items, Clock clock) {
        this.checklists = checklists;
        this.directories = directories;
        this.items = items;
        this.clock = clock;
    }

    /**
     * An item as somebody writes it down.
     *
     * @param authority whose list it is on; null for one's own
     * @param name what it is called; null where its list says so
     */
    public record Wanted(
            @Nullable AuthorityCode authority,
            ItemId item,
            @Nullable String name) {}

    /**
     * Writes the draft of the next version, whatever was written before.
     *
     * @throws UnknownItem if an item of the own list is not there
     * @throws MalformedValue if an item has no name and no list of the installation gives it one
     */
    public ChecklistBook write(Person person, ChecklistCode code, String name, Audience audience, List<Wanted> wanted) {
        person.require(Role.SYSTEM_ADMIN);
        List<NamedItem> named =
                wanted.stream().map(each -> named(person.authority(), each)).toList();
        return checklists.write(person.authority(), code, new ChecklistText(name, audience, named));
    }

    private NamedItem named(AuthorityCode own, Wanted wanted) {
        AuthorityCode whose = wanted.authority() == null ? own : wanted.authority();
        Optional<String> listed = directories
                .of(whose)
                .items()
                .find(wanted.item())
                .map(Item::text)
                .map(ofList -> ofList.name());
        if (whose.equals(own)) {
            return new NamedItem(own, wanted.item(), listed.orElseThrow(() -> new UnknownItem(wanted.item())));
        }
        return new NamedItem(
                whose,
                wanted.item(),
                listed.or(() -> Optional.ofNullable(wanted.name()))
                        .orElseThrow(
                                () -> new MalformedValue(
                                        "item-name-missing",
                                        "item " + wanted.item() + " of " + whose
                                                + " without name (expected: a name, for it is on no list of the installation)")));
    }

    /**
     * The same questions of the same guides make no other version.
     *
     * @throws UnknownChecklist if nobody has written it
     * @throws ItemNotInForce if an item of the own list is not published, or withdrawn
     * @throws org.doublerandom.directory.domain.checklist.ChecklistTooLong if its items ask too much
     */
    public Checklist publish(Person person, ChecklistCode code) {
        person.require(Role.SYSTEM_ADMIN);
        AuthorityCode own = person.authority();
        // What is read is that very draft: somebody may write another meanwhile.
        return checklists
                .change(own, code, book -> book.publish(contentOf(own, book.draft()), clock.instant()))
                .newest()
                .orElseThrow();
    }

    private Content contentOf(AuthorityCode own, ChecklistText draft) {
        draft.items().stream()
                .filter(item -> item.authority().equals(own)
                        && items.guideInForce(own, item.item()).isEmpty())
                .forEach(item -> {
                    throw new ItemNotInForce(item.item());
                });
        return Content.of(draft, item -> items.guideInForce(item.authority(), item.item()));
    }
}

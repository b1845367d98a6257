package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator writes the next version of an item's guide; batches released from now on fix it. */
@UseCase
public class WriteGuide {
    private final Directories directories;
    private final Clock clock;

    WriteGuide(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /**
     * The questions that the newest version has already make no new one.
     *
     * @throws ItemOutOfForce if the item is withdrawn
     */
    public Guide write(Person person, ItemId id, List<Question> questions) {
        person.require(Role.SYSTEM_ADMIN);
        Directory own = directories.of(person.authority());
        Item item = own.items().find(id).orElseThrow(() -> new UnknownItem(id));
        if (item instanceof WithdrawnItem) {
            throw new ItemOutOfForce(id);
        }
        return own.guides()
                .change(id, book -> book.publish(questions, clock.instant()))
                .newest();
    }
}

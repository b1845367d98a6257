package org.doublerandom.directory.application.upper;

import java.util.Optional;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.EditionFollowed;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.Source;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator says where an edition comes from; an import brings its items. */
@UseCase
public class DeclareEdition {
    private final Editions editions;
    private final ReadEditions known;

    DeclareEdition(Editions editions, ReadEditions known) {
        this.editions = editions;
        this.known = known;
    }

    /**
     * A repeat changes nothing; declared otherwise it is declared anew, until its items are brought.
     *
     * @throws org.doublerandom.directory.domain.upper.EditionDiffers if it was declared otherwise and has been brought
     * @throws org.doublerandom.directory.domain.upper.EditionEmpty if the items of the one it follows are not brought yet
     * @throws EditionFollowed if another one follows the same edition
     * @throws org.doublerandom.directory.domain.upper.UnknownEdition if it follows one that was not declared
     */
    public Edition declare(Person person, ItemList list, Source source) {
        person.require(Role.SYSTEM_ADMIN);
        Optional.ofNullable(source.follows()).ifPresent(follows -> requireLast(person.authority(), list, follows));
        Edition declared = Edition.declared(person.authority(), list, source);
        return editions.change(person.authority(), list, declared::declaredAfter);
    }

    // Itself it cannot follow, nor one that follows it: what is followed is brought before, and is declared for good
    // then.
    private void requireLast(AuthorityCode authority, ItemList list, ItemList follows) {
        editions.get(authority, follows).requireBrought();
        known.follower(authority, follows).filter(other -> !other.equals(list)).ifPresent(other -> {
            throw new EditionFollowed(follows, other);
        });
    }
}

package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagIsDescribed;
import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** An administrator says what the tags of the authority stand for; everybody reads it. */
@UseCase
public class KeepTagVocabulary {
    private final TagVocabulary vocabulary;

    KeepTagVocabulary(TagVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The same once more changes nothing.
     *
     * @throws TagIsDescribed if the code stands for something else
     */
    public DescribedTag describe(Person person, DescribedTag tag) {
        person.require(Role.SYSTEM_ADMIN);
        return vocabulary.add(person.authority(), tag);
    }

    public List<DescribedTag> all(AuthorityCode authority) {
        return vocabulary.all(authority);
    }
}

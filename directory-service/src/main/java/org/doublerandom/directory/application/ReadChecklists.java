package org.doublerandom.directory.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.checklist.Checklist;
import org.doublerandom.directory.domain.checklist.ChecklistBook;
import org.doublerandom.directory.domain.checklist.ChecklistCode;
import org.doublerandom.directory.domain.checklist.Checklists;
import org.doublerandom.directory.domain.checklist.Content;
import org.doublerandom.directory.domain.checklist.UnknownChecklist;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Looks up industry checklists: drafts for the authority's own people, what is current for anybody. */
@UseCase
public class ReadChecklists {
    private final Checklists checklists;
    private final ReadItems items;

    ReadChecklists(Checklists checklists, ReadItems items) {
        this.checklists = checklists;
        this.items = items;
    }

    /** A draft, and what it would ask if it was published now. */
    public record Draft(ChecklistBook book, Content content) {}

    public Page<ChecklistBook> drafts(Person reader, PageRequest page) {
        return Page.of(checklists.all(reader.authority()), book -> book.code().value(), page);
    }

    /** @throws UnknownChecklist if the reader's authority has none of that code */
    public Draft draft(Person reader, ChecklistCode code) {
        return checklists.find(reader.authority(), code).map(this::seen).orElseThrow(() -> new UnknownChecklist(code));
    }

    /** What a draft would ask if it was published now. */
    public Draft seen(ChecklistBook book) {
        return new Draft(book, Content.of(book.draft(), item -> items.guideInForce(item.authority(), item.item())));
    }

    /** The current ones by code, those for whoever is of an industry if one is asked for. */
    public Page<Checklist> current(AuthorityCode authority, Optional<IndustryCode> industry, PageRequest page) {
        List<Checklist> wanted = checklists.all(authority).stream()
                .flatMap(book -> book.newest().stream())
                .filter(newest -> industry.map(newest.content().text().audience()::includes)
                        .orElse(true))
                .toList();
        return Page.of(wanted, checklist -> checklist.code().value(), page);
    }

    /** @throws UnknownChecklist if nothing is published under that code */
    public Checklist current(AuthorityCode authority, ChecklistCode code) {
        return checklists
                .find(authority, code)
                .flatMap(ChecklistBook::newest)
                .orElseThrow(() -> new UnknownChecklist(code));
    }

    /** @throws UnknownChecklist if no published version has it */
    public Checklist version(Digest digest) {
        return checklists.find(digest).orElseThrow(() -> new UnknownChecklist(digest));
    }
}

package org.doublerandom.directory.web;

import org.doublerandom.directory.application.ReadDataQuality;
import org.doublerandom.directory.application.ReadTargets;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.starter.security.Reach;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/quality")
class QualityController {
    private final ReadDataQuality quality;
    private final ReadTargets targets;

    QualityController(ReadDataQuality quality, ReadTargets targets) {
        this.quality = quality;
        this.targets = targets;
    }

    @GetMapping
    QualityResponse counts(Person reader, Reach reach) {
        return QualityResponse.of(quality.quality(reader.authority(), reach.unit()));
    }

    @GetMapping("/{shortcoming}")
    Page<TargetResponse> rows(@PathVariable String shortcoming, PageRequest page, Person reader, Reach reach) {
        TagMapping mapping = targets.mapping(reader.authority());
        return quality.rows(reader.authority(), reach.unit(), Shortcoming.of(shortcoming), page)
                .map(target -> TargetResponse.of(target, mapping));
    }
}

package org.doublerandom.draw.web;

import java.io.IOException;
import java.util.Locale;
import org.doublerandom.draw.application.BringFile;
import org.doublerandom.draw.domain.copy.FileIsAnother;
import org.doublerandom.draw.domain.copy.FileIsHere;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.starter.command.PreconditionIsState;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of a frame that were lost, from whoever has them: one counts if its root is the announced one. */
@RestController
@RequestMapping("/api/draw/v1/draws/{id}/frame")
class BroughtFileController {
    private final BringFile bringFile;

    BroughtFileController(BringFile bringFile) {
        this.bringFile = bringFile;
    }

    @PutMapping(value = "/{file}", consumes = MediaType.TEXT_PLAIN_VALUE)
    @PreconditionIsState
    @Refuses({UnknownDraw.class, NoSuchFile.class, FrameNotReady.class, FileIsHere.class, FileIsAnother.class})
    DrawResponse bring(
            @PathVariable String id, @PathVariable String file, @RequestBody InputStreamResource text, Person person)
            throws IOException {
        FileName name = FileName.valueOf(file.toUpperCase(Locale.ROOT));
        return DrawResponse.of(bringFile.bring(new DrawId(id), name, text.getInputStream(), person), person);
    }
}

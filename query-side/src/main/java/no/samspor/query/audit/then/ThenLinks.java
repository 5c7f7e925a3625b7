package no.samspor.query.audit.then;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.audit.moment.Axis;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Who follows a link of a page as of a moment comes to the next page as of the same moment. */
@Component
class ThenLinks extends StandardLinkBuilder {

    /** What has no past, or asks for moments of its own. */
    private static final Set<String> ALWAYS_NOW =
            Set.of("assets", "revisjon", "logout", "plass", "hjelp", "tilgjengelighet", "personvern");

    private static final Pattern SAYS_WHEN = Pattern.compile("[?&](per|asOf)=");

    ThenLinks() {
        setOrder(1);
    }

    @Autowired
    void standIn(SpringTemplateEngine templates) {
        templates.addLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        if (AsOf.asked().isEmpty()
                || !link.startsWith("/")
                || ALWAYS_NOW.contains(link.substring(1).split("[/?#]", 2)[0])
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)) {
            return link;
        }
        var asked = AskedThen.of(here.getRequest());
        if (asked == null || SAYS_WHEN.matcher(link).find()) {
            return link;
        }
        var api = AskedThen.isApi(link);
        return UriComponentsBuilder.fromUriString(link)
                .queryParam(api ? AskedThen.API : AskedThen.PAGES, "{moment}")
                .queryParamIfPresent(api ? Axis.API : Axis.PAGES, Optional.ofNullable(asked.axis()))
                .encode()
                .buildAndExpand(asked.moment())
                .toUriString();
    }
}

package no.samspor.query.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Which language a page is shown in: {@code ?lang=} chooses it and a cookie keeps it; bokmål otherwise. A client of the
 * API asks with {@code Accept-Language}; a page that leads to a file there says with {@code ?lang=} which it is in.
 */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return language(request.getParameter(PARAMETER))
                    .or(() -> accepted(request))
                    .orElse(Language.NB)
                    .locale();
        }
        var kept = WebUtils.getCookie(request, COOKIE);
        return language(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(kept).map(Cookie::getValue).flatMap(LanguageChoice::language))
                .orElse(Language.NB)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by the parameter " + PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().startsWith("/api/")) {
            return true;
        }
        language(request.getParameter(PARAMETER))
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.tag())
                                .path("/")
                                .maxAge(A_YEAR)
                                .sameSite("Lax")
                                .httpOnly(true)
                                .build()
                                .toString()));
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            // the locales are then those of the server
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(asked -> language(asked.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Language> language(@Nullable String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}

package no.samspor.query.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where the styles and scripts are, as the web build wrote them. Their names hold a fingerprint of their content, so a
 * browser keeps them for ever. In a template: {@code ${@assets.address('samspor.css')}}.
 */
@Component("assets")
class Assets implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Properties addresses;

    Assets() throws IOException {
        this.addresses = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties"));
    }

    /** @throws IllegalArgumentException when the web build made no such file */
    public String address(String name) {
        var address = addresses.getProperty(name);
        if (address == null) {
            throw new IllegalArgumentException("The web build made no " + name);
        }
        return address;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER);
    }
}

package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.security.AccountDesk;
import id.timpora.security.AccountDesk.Listed;
import id.timpora.security.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "users",
        description = {
            "Akun untuk halaman: daftar, tambah, tutup, atau kata sandi sekali pakai yang baru.",
            "Accounts for the pages: list, add, disable, or give a new one-time password."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Contoh / example:",
            "  timpora users list",
            "  timpora users add budi --role anggota",
            "  timpora users reset-password budi",
            "  timpora users disable budi"
        })
final class UsersCommand implements Callable<Integer> {
    private final Applications applications;
    private final Screen screen;

    @Mixin
    private Setting setting = new Setting();

    @Parameters(
            index = "0",
            paramLabel = "list|add|disable|reset-password",
            description = "reset-password membuka lagi akun yang ditutup / opens a disabled account again")
    private String action = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "nama akun / name of the account")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "administrator|anggota",
            description = "administrator data, atau anggota yang melihat temuan / administrator of data, or member who "
                    + "sees findings; for add")
    private @Nullable String role;

    UsersCommand(Applications applications, Screen screen) {
        this.applications = applications;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Optional<Bilingual> mistake = mistake();
        if (mistake.isPresent()) {
            screen.tell(mistake.get());
            return Exit.USAGE;
        }
        try (var context = Context.core(applications, setting)) {
            return serve(new AccountDesk(context.getBean(DataSource.class), System.getProperty("user.name")));
        }
    }

    private Optional<Bilingual> mistake() {
        if (!action.matches("list|add|disable|reset-password") || action.equals("list") != name.isEmpty()) {
            return Optional.of(new Bilingual(
                    "Perlu list, atau add, disable atau reset-password dengan nama akun.",
                    "Needed: list, or add, disable or reset-password with the name of an account."));
        }
        if (action.equals("add") != (role != null) || role != null && !role.matches("administrator|anggota")) {
            return Optional.of(new Bilingual(
                    "add memerlukan --role administrator atau --role anggota; yang lain tidak.",
                    "add needs --role administrator or --role anggota; the others take none."));
        }
        return action.equals("add") && !AccountDesk.isName(name)
                ? Optional.of(new Bilingual(
                        "Nama akun: 2 sampai 40 huruf kecil, angka, titik, garis; diawali huruf.",
                        "Names of accounts: 2 to 40 small letters, digits, dots, dashes; a letter first."))
                : Optional.empty();
    }

    private int serve(AccountDesk desk) {
        return switch (action) {
            case "list" -> list(desk);
            case "add" -> tell(desk.add(name, Role.valueOf(String.valueOf(role).toUpperCase(Locale.ROOT))));
            case "reset-password" -> tell(desk.resetPassword(name));
            default -> desk.disable(name) ? say(Map.of("user", name, "disabled", true)) : unknown();
        };
    }

    private int list(AccountDesk desk) {
        if (setting.json()) {
            screen.json(Map.of("users", desk.all()));
        } else {
            desk.all().forEach(a -> screen.line(String.format("%-24s %-14s %s", a.name(), a.role(), state(a))));
        }
        return Exit.DONE;
    }

    private static String state(Listed account) {
        String oneTime = account.oneTime() ? "kata sandi sekali pakai / one-time password" : "";
        return account.disabled() ? "ditutup / disabled" : oneTime;
    }

    private int tell(Optional<String> password) {
        return password.map(p -> say(Map.of("user", name, "one_time_password", p)))
                .orElseGet(this::unknown);
    }

    private int say(Map<String, Object> done) {
        if (setting.json()) {
            screen.json(done);
        } else {
            screen.line("Akun / account: " + name);
            screen.line(
                    done.containsKey("disabled")
                            ? "ditutup / disabled"
                            : "Kata sandi sekali pakai / one-time password: " + done.get("one_time_password"));
        }
        return Exit.DONE;
    }

    private int unknown() {
        screen.tell(
                action.equals("add")
                        ? new Bilingual("Akun " + name + " sudah ada.", "There is an account " + name + " already.")
                        : new Bilingual("Akun " + name + " tidak ada.", "There is no account " + name + "."));
        return Exit.USAGE;
    }
}

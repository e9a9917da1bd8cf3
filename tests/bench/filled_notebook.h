#pragma once

#include "domain/words.h"
#include "exchange/demo/demo.h"
#include "store/database_version.h"
#include "support/temporary_folder.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace alongside {

inline constexpr Date kBenchDay = std::chrono::year(2026) / 11 / 20;

// A notebook of a size, on disk and encrypted where that is built in, for as long as the bench runs.
class FilledNotebook {
public:
    // The size is named by the first argument, career without one.
    // Throws std::bad_optional_access for a word that names none.
    FilledNotebook(int argc, char** argv) : size_(fromWord<DemoSize>(argc > 1 ? argv[1] : "career").value()) {}

    Notebook made() const {
        const Clock clock{[] { return kBenchDay; }, [] { return Instant(std::chrono::sys_days(kBenchDay)); }};
        auto notebook = Notebook::create(folder_ / "bench.alongside",
                                         canEncrypt() ? Passphrase("a password for the bench") : Passphrase{}, clock);
        fillWithDemo(notebook, size_, 1, kBenchDay);
        const auto& tables = notebook.read();
        fmt::print("{} teachers, {} contacts, {} next steps; {}\n", tables.teachers.count(), tables.contacts.count(),
                   tables.nextSteps.count(), canEncrypt() ? "encrypted" : "not encrypted");
        return notebook;
    }

private:
    DemoSize size_;
    TemporaryFolder folder_;
};

} // namespace alongside

#pragma once

#include "domain/agreement_form.h"
#include "domain/checklist_template.h"
#include "domain/library_content.h"
#include "domain/pulse_form.h"
#include "domain/research_card.h"
#include "exchange/content_files.h"

#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace alongside {

// A content file is not as docs/content.md says; the words name the file, the place in it and what is wrong.
struct BadContent : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// The words that come with the program, in one language.
struct Content {
    AgreementForm agreement;
    ChecklistTemplate checklist;
    std::vector<LibraryMove> moves;
    std::vector<ToolKind> tools;
    std::vector<ReflectionPrompt> prompts;
    PulseForm pulse;
    ResearchCard research;
};

// The embedded content in a language such as "es" or "es_MX"; a file that this language lacks comes in English. What a
// notebook keeps in its words knows those of the other languages too: they are no words of the coach's.
// Parsed at every call: keep what it gives.
Content contentIn(std::string_view language);

// The same from other files. Throws BadContent.
Content contentFrom(std::span<const ContentFile> files, std::string_view language);

} // namespace alongside

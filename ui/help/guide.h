#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace alongside {

// A place in the guide: a page by its file's name without ".md", and a heading as links name it ("a-hold"); empty: its
// beginning.
struct GuidePlace {
    QString page;
    QString heading{};

    bool operator==(const GuidePlace&) const = default;
};

// A part of a page in which all words that were looked for stand.
struct GuideHit {
    GuidePlace place;
    QString title;   // "Backups: Settings, Backups"
    QString excerpt; // around the first of the words
};

// The user's guide of docs/guide, which is inside the program: in the language of the interface where it was
// translated, else in English. Headings are named by their English words in every language.
class Guide {
public:
    explicit Guide(const QLocale& locale = QLocale());

    static const QString kContents; // the page that leads to all others

    QStringList pages() const { return pages_; }
    bool has(const QString& page) const { return pages_.contains(page); }

    // As it is to be shown: without links to what is not in the program.
    QString markdownOf(const QString& page) const;

    // Where the program has a picture of that name ("today-dark"), in the guide's language where there is one.
    QString picture(const QString& name) const;

    // Which of the page's headings it is, the title being the first, 0; nothing where there is none of that name.
    std::optional<int> headingIn(const GuidePlace& place) const;

    // In the order of the pages; a page's title counts most. All words have to be there, the last may be a beginning;
    // case and accents do not matter.
    std::vector<GuideHit> find(const QString& words) const;

private:
    struct Section {
        GuidePlace place;
        QString title;
        QString text;
        std::string foldedTitle;
        std::string foldedText;
    };

    QString read(const QString& page, bool translated) const;
    const std::vector<Section>& sections() const;

    QString folder_; // of the translation; empty: English
    QStringList pages_;
    mutable std::vector<Section> sections_; // made when first looked through
};

// A heading as links name it: "What the agreements say" is "what-the-agreements-say".
QString guideAnchor(const QString& heading);

} // namespace alongside

#include "library/research_page.h"

#include "library/address_line.h"
#include "library/chance_picture.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/page_header.h"
#include "shared/scroll_page.h"
#include "shared/text.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kReading = 760; // design pixels: longer lines are hard to read

void addPart(Card& card, const QString& heading, const QString& words) {
    auto* part = new QVBoxLayout;
    part->setSpacing(px(2));
    part->addWidget(makeLabel(heading, TextRole::SmallStrong, Shade::Secondary));
    part->addWidget(new WrappedLabel(words));
    card.body()->addLayout(part);
}

void addSource(QVBoxLayout& sources, const ResearchSource& source) {
    const auto title = ResearchPage::tr("%1: %2", "author, title").arg(toQt(source.author), toQt(source.title));
    sources.addWidget(new WrappedLabel(title, TextRole::Small));
    sources.addWidget(new AddressLine(toQt(source.address), ResearchPage::tr("Address: %1").arg(title)));
}

Card* makeFinding(const ResearchFinding& finding) {
    auto* card = new Card(toQt(finding.title));
    card->body()->setSpacing(px(space::kMedium));
    for (const auto& chance : finding.chances)
        card->body()->addWidget(new ChancePicture(chance));
    card->body()->addWidget(new WrappedLabel(toQt(finding.says)));
    addPart(*card, ResearchPage::tr("What it does not say"), toQt(finding.doesNotSay));
    addPart(*card, ResearchPage::tr("How sure"), toQt(finding.howSure));
    auto* sources = new QVBoxLayout;
    sources->setSpacing(px(2));
    sources->addWidget(makeLabel(ResearchPage::tr("From"), TextRole::SmallStrong, Shade::Secondary));
    for (const auto& source : finding.sources)
        addSource(*sources, source);
    card->body()->addLayout(sources);
    return card;
}

} // namespace

ResearchPage::ResearchPage(const ResearchCard& research, QWidget* parent) : QWidget(parent) {
    auto* text = new QWidget;
    text->setMaximumWidth(px(kReading));
    auto* cards = new QVBoxLayout(text);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    cards->addWidget(new SectionHeading(toQt(research.title)));
    for (const auto& finding : research.findings)
        cards->addWidget(makeFinding(finding));
    auto* cautions = new Card(tr("Reading the figures in this program"));
    cautions->body()->setSpacing(px(space::kMedium));
    for (const auto& caution : research.aboutTheseFigures)
        cautions->body()->addWidget(new WrappedLabel(toQt(caution.text)));
    cards->addWidget(cautions);
    auto* page = new ScrollPage;
    page->add(text);
    page->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll what holds nothing to press
    page->setAccessibleName(toQt(research.title));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    setFocusProxy(page);
}

} // namespace alongside

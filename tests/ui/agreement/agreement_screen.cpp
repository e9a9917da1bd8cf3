#include "ui/agreement/agreement_screen.h"

#include "agreement/section_list.h"

#include <QLineEdit>

namespace alongside {

void AgreementScreen::openSection(int number) {
    tab->findChild<SectionList*>()->choose(number - 1);
    settle();
}

void AgreementScreen::type(const QString& name, const QString& words) {
    auto* line = named<QLineEdit>(name);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, words);
    QTest::keyClick(line, Qt::Key_Tab);
    settle();
}

} // namespace alongside

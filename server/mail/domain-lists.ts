/** Domains that say nothing of the company behind an address (RULES §6): free mail, shared services, AP portals. */

/** Providers of mail for everyone, by registrable domain. */
export const FREE_MAIL: readonly string[] = `
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com
yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.ca yahoo.co.in yahoo.in yahoo.com.br yahoo.com.au yahoo.co.jp yahoo.com.mx
yahoo.com.ar yahoo.se yahoo.no yahoo.dk yahoo.nl yahoo.pl yahoo.gr yahoo.ie yahoo.com.hk yahoo.com.sg yahoo.com.tw yahoo.com.ph
yahoo.co.id yahoo.com.vn yahoo.com.tr yahoo.ro yahoo.co.nz yahoo.co.za
hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.nl hotmail.se hotmail.be hotmail.ca hotmail.ch hotmail.co.jp
hotmail.com.br hotmail.com.ar hotmail.com.au hotmail.no hotmail.dk hotmail.fi hotmail.gr
live.co.uk live.fr live.de live.it live.nl live.se live.be live.ca live.dk live.no live.com.au live.ie live.jp live.cn live.com.mx
outlook.fr outlook.de outlook.es outlook.it outlook.pt outlook.be outlook.ie outlook.jp outlook.dk outlook.com.br outlook.com.au
icloud.com me.com mac.com aol.com aol.co.uk aol.de aol.fr aim.com netscape.net proton.me protonmail.com protonmail.ch pm.me
tutanota.com tutanota.de tuta.com tuta.io tutamail.com keemail.me mailbox.org posteo.de posteo.net hey.com fastmail.com fastmail.fm
zoho.com zohomail.com zoho.eu gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.us gmx.co.uk gmx.fr gmx.es mail.com email.com usa.com
web.de freenet.de t-online.de arcor.de online.de 1und1.de vodafone.de kabelmail.de unitybox.de o2online.de ewetel.net ewe.net
bluewin.ch sunrise.ch hispeed.ch swissonline.ch aon.at chello.at a1.net utanet.at inode.at liwest.at
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr noos.fr cegetel.net
libero.it virgilio.it alice.it tin.it tiscali.it tim.it fastwebnet.it inwind.it iol.it email.it poste.it aruba.it pec.it legalmail.it
telefonica.net terra.es ono.com orange.es movistar.es ya.com euskalnet.net sapo.pt netcabo.pt mail.telepac.pt clix.pt iol.pt
ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl home.nl upcmail.nl hetnet.nl casema.nl quicknet.nl chello.nl tele2.nl online.nl
telenet.be skynet.be proximus.be scarlet.be voo.be pandora.be belgacom.net base.be
btinternet.com btopenworld.com virginmedia.com virgin.net ntlworld.com sky.com talktalk.net tiscali.co.uk blueyonder.co.uk
plusnet.com plus.com plus.net o2.co.uk orange.net freeserve.co.uk fsmail.net lineone.net zen.co.uk eircom.net
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net earthlink.net juno.com netzero.net
frontier.com frontiernet.net optonline.net optimum.net windstream.net centurylink.net centurytel.net roadrunner.com rr.com
twc.com suddenlink.net embarqmail.com mindspring.com pacbell.net ameritech.net swbell.net prodigy.net q.com roadrunner.net
rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca mts.net sasktel.net
bigpond.com bigpond.net.au optusnet.com.au tpg.com.au iinet.net.au internode.on.net dodo.com.au westnet.com.au xtra.co.nz
slingshot.co.nz orcon.net.nz mweb.co.za telkomsa.net vodamail.co.za webmail.co.za
uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br prodigy.net.mx
wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl vp.pl poczta.onet.pl autograf.pl
seznam.cz centrum.cz email.cz post.cz volny.cz atlas.cz azet.sk zoznam.sk centrum.sk post.sk freemail.hu citromail.hu t-online.hu
abv.bg mail.bg dir.bg otenet.gr forthnet.gr in.gr mail.ee hot.ee inbox.lv inbox.lt one.lt yandex.com yandex.ru ya.ru
mail.ru inbox.ru list.ru bk.ru rambler.ru internet.ru ukr.net i.ua meta.ua bigmir.net
telia.com telia.se comhem.se bredband.net bredband2.com spray.se passagen.se home.se online.no broadpark.no getmail.no
mail.dk tdcadsl.dk stofanet.dk jubii.dk ofir.dk elisanet.fi kolumbus.fi luukku.com pp.inet.fi suomi24.fi saunalahti.fi simnet.is
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com tom.com 21cn.com
naver.com daum.net hanmail.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp ocn.ne.jp
so-net.ne.jp plala.or.jp infoseek.jp excite.co.jp goo.jp rediffmail.com sify.com vsnl.com bsnl.in indiatimes.com
walla.co.il walla.com netvision.net.il bezeqint.net 012.net.il emirates.net.ae eim.ae mynet.com ttmail.com superonline.com
singnet.com.sg starhub.net.sg netvigator.com hinet.net seed.net.tw pchome.com.tw pacific.net.sg streamyx.com tm.net.my
lycos.com lycos.de lycos.co.uk excite.com inbox.com hushmail.com hush.com runbox.com mailfence.com disroot.org riseup.net
duck.com simplelogin.com simplelogin.io anonaddy.com mozmail.com relay.firefox.com privaterelay.appleid.com gmx.eu mail.de
mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org trashmail.com fastmail.net startmail.com
`
  .trim()
  .split(/\s+/);

/** Services that many companies send through or share: the domain is the service's, not the customer's. */
export const SHARED_SERVICES: readonly string[] = `
docusign.net docusign.com adobesign.com echosign.com dropbox.com dropboxmail.com wetransfer.com box.com sharepoint.com sharepointonline.com
onmicrosoft.com microsoftonline.com microsoft365.com office365.com google.com googlegroups.com groups.io yahoogroups.com
mailchimp.com mailchimpapp.net mandrillapp.com sendgrid.net sendgrid.com mailgun.org mailgun.net amazonses.com sparkpostmail.com postmarkapp.com
constantcontact.com ccsend.com hubspot.com hubspotemail.net salesforce.com exacttarget.com marketo.com createsend.com sendinblue.com brevo.com mailjet.com
zendesk.com freshdesk.com freshservice.com helpscout.net intercom.io intercom-mail.com front.com frontapp.com atlassian.net atlassian.com jira.com
servicenow.com service-now.com zammad.com gorgias.com kayako.com teamwork.com asana.com monday.com trello.com slack.com basecamp.com notion.so
intuit.com quickbooks.com xero.com sage.com sageone.com freshbooks.com waveapps.com zohoinvoice.com invoiced.com chargebee.com recurly.com
stripe.com paypal.com paypal.co.uk paypal.de wise.com transferwise.com gocardless.com squareup.com square.com adyen.com mollie.com klarna.com
linkedin.com facebookmail.com twitter.com x.com github.com gitlab.com zoom.us teams.microsoft.com calendly.com eventbrite.com surveymonkey.com
dhl.com fedex.com ups.com royalmail.com amazon.com amazon.co.uk amazon.de ebay.com ebay.co.uk shopify.com etsy.com
mimecast.com proofpoint.com pphosted.com messagelabs.com barracudanetworks.com mailcontrol.com zixmail.net zixcorp.com egress.com ironport.com
datev.de lexware.de lexoffice.de sevdesk.de billomat.com debitoor.com fakturownia.pl ifirma.pl infakt.pl fortnox.se visma.com visma.net e-conomic.com
`
  .trim()
  .split(/\s+/);

/** Accounts-payable portals and e-invoicing networks, which write for their customers. */
export const PORTALS: readonly string[] = `
ariba.com sapariba.com sap.com sapbusinessnetwork.com coupahost.com coupa.com coupamail.com tungsten-network.com tungstennetwork.com kofax.com tungstenautomation.com
basware.com basware.net tradeshift.com taulia.com jaggaer.com sciquest.com ivalua.com ivalua.app oraclecloud.com oracle.com workday.com myworkday.com
bill.com hq.bill.com billtrust.com avidxchange.com avidxchange.net paymode-x.com paymodex.com bottomline.com tipalti.com airbase.com stampli.com mineraltree.com
nvoicepay.com corpay.com paymerang.com versapay.com highradius.com esker.com esker.net emailinvoice.esker.com opentext.com gxs.com pagero.com b2brouter.net
storecove.com peppol.eu ecosio.com edicom.com edicomgroup.com seeburger.com comarch.com ob10.com invoicehub.com hubbroker.com cloudtrade.com
proactis.com wax-digital.com causeway.com oxygen-finance.com textura.com oracle-textura.com procore.com gcpay.com viewpoint.com trimble.com
chorus-pro.gouv.fr docaposte.com generix.biz yooz.fr dematis.com fatturapa.gov.it sdi.fatturapa.it sogei.it ksef.mf.gov.pl e-rechnung.gv.at
openinvoice.com enverus.com oildex.com oildex.net actenum.com cortex.net asite.com supplierportal.com transcepta.com vroozi.com gep.com zycus.com
`
  .trim()
  .split(/\s+/);
